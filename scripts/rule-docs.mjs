/**
 * Writes the heads of docs/rules/*.md and the index docs/rules/README.md from the rules and their messages. What stands below a
 * head is written by hand and kept; it also goes, as data, into the guide of the pane. With --check nothing is written; the exit
 * code is 1 when a file differs.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { format } from "prettier";

const require = createRequire(import.meta.url);
require("./load-ts.cjs");
const { RULES } = require("../src/rules/index.ts");
const { ruleText } = require("../src/rules/catalogue.ts");
const { formatBasis, printBasis } = require("../src/checker/basis.ts");

const FOLDER = new URL("../docs/rules/", import.meta.url);
const GUIDE = new URL("../src/taskpane/panduan/aturan.json", import.meta.url);
const END = "<!-- akhir kepala -->";
const BEGIN = "<!-- Kepala ini ditulis oleh scripts/rule-docs.mjs dari baris aturan dan katalog kalimatnya. -->";

const BOBOT = { error: "kesalahan", warning: "peringatan", info: "catatan" };
const PASTI = {
  verified: "sudah dibaca dalam sumbernya",
  secondary: "dikenal melalui sumber lain yang mengutipnya",
  unverified: "diyakini, belum dicocokkan; paling jauh menjadi “perlu dilihat”",
  practice: "kelaziman, bukan kewajiban",
  design: "usulan sendiri, tanpa dasar hukum",
};
const KIND = { pasti: "oleh mesin", mata: "perlu dilihat orang" };
const FIX = { aman: "aman, sekali klik", saran: "saran, pengguna memilih", tidakAda: "tidak ada" };

/** Rows of the catalogue that no check of a sheet can be. */
const BUKAN_ATURAN = [
  "STR-09, bentuk akreditasi (Pengertian, Tujuan, Kebijakan, Referensi): dikenali saat dokumen dibaca dan diberitahukan sekali; aturan di atas tidak dijalankan padanya.",
  "LIF-05, tiga kriteria sebelum SOP baru dimulai (rutin atau berulang, output tertentu, sedikitnya dua orang atau pihak): pertanyaan kepada penyusun sebelum templat disisipkan, bukan pemeriksaan atas lembarnya.",
];

function head(rule) {
  const text = ruleText(rule.id, "id");
  const dasar = printBasis(rule.basis).map((one) => `- ${formatBasis(one)}: ${PASTI[one.status]}`);
  return [
    BEGIN,
    `# ${rule.code} ${text.judul}`,
    "",
    `\`${rule.id}\` · bobot ${BOBOT[rule.severity]} · diputuskan ${KIND[rule.kind]} · perbaikan: ${FIX[rule.fix]} · membaca ${rule.reads.join(", ")} · sejak ${rule.since}`,
    "",
    "## Mengapa",
    "",
    text.mengapa,
    "",
    "## Dasar hukum, dan seberapa pasti",
    "",
    ...dasar,
    "",
    "## Contoh",
    "",
    `- Buruk: ${text.contohBuruk}`,
    `- Baik: ${text.contohBaik}`,
    "",
    "## Cara memperbaiki",
    "",
    text.caraMemperbaiki,
    "",
    END,
  ].join("\n");
}

function index() {
  const rows = RULES.map(({ id, code, severity, basis }) => {
    const status = printBasis(basis)[0].status;
    return `| ${code} | [${ruleText(id, "id").judul}](${id}.md) | ${BOBOT[severity]} | ${status} |`;
  });
  return [
    BEGIN,
    "# Aturan pemeriksaan",
    "",
    `${RULES.length} aturan. Kolom terakhir menunjukkan seberapa pasti dasar yang terkuat; lihat [keputusan tentang bobot dan hasil](../adr/0010-outcome-and-severity.md).`,
    "",
    "| kode | aturan | bobot | dasar |",
    "|---|---|---|---|",
    ...rows,
    "",
    "## Bukan aturan",
    "",
    ...BUKAN_ATURAN.map((satu) => `- ${satu}`),
    "",
  ].join("\n");
}

/** The page with a new head; what is written by hand below it stays. */
function page(rule) {
  const file = new URL(`${rule.id}.md`, FOLDER);
  const now = existsSync(file) ? readFileSync(file, "utf8") : "";
  const body = now.includes(END) ? now.slice(now.indexOf(END) + END.length) : "\n";
  return [file, head(rule) + body];
}

/** What a page says by hand, as data: paragraphs of what is looked at, items of what is left alone in a document of Word. */
async function guide(pages) {
  const entries = RULES.map(({ id }, index) => {
    const text = pages[index][1];
    const [, first = "", second = ""] = text.slice(text.indexOf(END) + END.length).split(/^## .*$/m);
    const diperiksa = first
      .trim()
      .split(/\n{2,}/)
      .filter(Boolean);
    const items = second.trim().split(/\n?^- /m);
    const dibiarkan = items.map((item) => item.trim()).filter((item) => item !== "" && !/^Model dari JSON/.test(item));
    return [id, { diperiksa, dibiarkan }];
  });
  return format(JSON.stringify(Object.fromEntries(entries)), { parser: "json", printWidth: 120 });
}

const pages = RULES.map(page);
const wanted = [[new URL("README.md", FOLDER), index()], ...pages, [GUIDE, await guide(pages)]];
const stale = wanted.filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
const names = new Set(wanted.map(([file]) => file.pathname.split("/").at(-1)));
const orphans = readdirSync(FOLDER).filter((file) => !names.has(file));

if (process.argv.includes("--check")) {
  for (const [file] of stale) console.error(`${file.pathname} does not match its rule: run node scripts/rule-docs.mjs`);
  for (const file of orphans) console.error(`docs/rules/${file} belongs to no rule`);
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(file, text);
  console.log(`${stale.length} of ${wanted.length} pages written`);
}
