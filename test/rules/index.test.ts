import { existsSync, readdirSync, readFileSync } from "node:fs";
import { formatBasis, printBasis } from "../../src/checker/basis";
import { INSTRUMENTS } from "../../src/regulation/instruments";
import { PERAN } from "../../src/regulation/peran";
import { PROFIL } from "../../src/regulation/profil";
import { ruleText } from "../../src/rules/catalogue";
import { RULES } from "../../src/rules/index";
import { SOP_BERSIH, DOKUMEN, KONTEKS, dengan } from "./uji";
import type { Sop } from "../../src/sop/sop";

/** The codes of each family, in the order of the catalogue. */
const CODES: Readonly<Record<string, string>> = {
  STR: "01 02 03 04 05 06 07 08 10 11",
  IDN: "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26",
  DHK: "01 02 03 04 05 06 07 08 09 10 11 12 13",
  KET: "01 02 03 04",
  KUA: "01 02 03",
  ALT: "01",
  PER: "01 02 03",
  CAT: "01 02",
  LKH: "01 02 03 04 05 06 07 08 09 10 11 12 13",
  PLK: "01 02 03 04 05 06 07 08 09",
  MTB: "01 02 03 04 05 06 07 08 09 10 11 12 13 14",
  FLW: "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15",
  LIF: "01 02 03 04",
};

/** The words of the pages for what a row says. */
const KATA = {
  ...{ error: "kesalahan", warning: "peringatan", info: "catatan" },
  ...{ pasti: "oleh mesin", mata: "perlu dilihat orang" },
  ...{ aman: "aman, sekali klik", saran: "saran, pengguna memilih", tidakAda: "tidak ada" },
};

const SECTIONS = Object.keys({ ...SOP_BERSIH, dokumen: 0 });

test("the rules of the catalogue are all there", () => {
  const families: Record<string, string[]> = {};
  for (const { code } of RULES) (families[code.slice(0, 3)] ??= []).push(code.slice(4));
  expect(Object.entries(families).map(([family, numbers]) => [family, numbers.join(" ")])).toEqual(
    Object.entries(CODES),
  );
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("has its five places under one name", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    for (const file of [`src/rules/${id}.ts`, `test/rules/${id}.test.ts`, `docs/rules/${id}.md`]) {
      expect([file, existsSync(file)]).toEqual([file, true]);
    }
    expect(readFileSync(`test/rules/${id}.test.ts`, "utf8")).toContain(`ujiAturan("${id}"`);
    expect(() => [ruleText(id, "id"), ruleText(id, "en")]).not.toThrow();
  });

  test("is what its page says", () => {
    const [, judul, , baris, , , , mengapa, , , , ...sisa] = readFileSync(`docs/rules/${id}.md`, "utf8").split("\n");
    const { code, severity, kind, fix, reads, since } = rule;
    expect([judul, mengapa]).toEqual([`# ${code} ${ruleText(id, "id").judul}`, ruleText(id, "id").mengapa]);
    expect(baris?.split(" · ")).toEqual([
      ...[`\`${id}\``, `bobot ${KATA[severity]}`, `diputuskan ${KATA[kind]}`, `perbaikan: ${KATA[fix]}`],
      ...[`membaca ${reads.join(", ")}`, `sejak ${since}`],
    ]);
    const dasar = sisa.slice(0, sisa.indexOf("")).map((satu) => satu.replace(/^- /, "").replace(/: [^:]*$/, ""));
    expect(dasar).toEqual(printBasis(rule.basis).map(formatBasis));
  });

  test("has a basis that is known, the surest first", () => {
    expect(rule.basis.length).toBeGreaterThan(0);
    const sure = ["verified", "secondary", "unverified", "practice", "design"];
    const order = rule.basis.map(({ status }) => sure.indexOf(status));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const { instrument, status } of rule.basis) {
      if (status === "verified" || status === "secondary") expect(INSTRUMENTS).toHaveProperty([instrument ?? ""]);
      else expect(instrument).toBeNull();
    }
    const verified = rule.basis.filter(({ status }) => status === "verified").map(({ instrument }) => instrument);
    if (verified.includes("permendagri-52-2011")) expect(verified[0]).toBe("permendagri-52-2011");
  });

  test("reads only the sections that it names", () => {
    expect(rule.reads.length).toBeGreaterThan(0);
    const touched = new Set<string>();
    const full: Sop = { ...dengan({ "prosedur.langkah.0.kegiatan": "Penyusunan", dasarHukum: [] }), dokumen: DOKUMEN };
    for (const sop of [full, { ...full, dokumen: { ...DOKUMEN, kotak: [], kolom: [] } }, SOP_BERSIH]) {
      const watched = new Proxy(sop, { get: (target, key) => (touched.add(String(key)), Reflect.get(target, key)) });
      // A rule that takes the whole model apart touches what it does not read; only sections that exist count.
      rule.check(watched, KONTEKS);
    }
    const read = [...touched].filter((key) => SECTIONS.includes(key));
    expect(rule.reads).toEqual(expect.arrayContaining(read));
  });
});

test("the catalogues hold the same sentences with the same placeholders in both languages", () => {
  for (const file of readdirSync("src/rules/messages/id")) {
    const [id, en] = ["id", "en"].map((lang) =>
      flat(JSON.parse(readFileSync(`src/rules/messages/${lang}/${file}`, "utf8"))),
    );
    expect(Object.keys(en ?? {})).toEqual(Object.keys(id ?? {}));
    for (const [key, text] of Object.entries(id ?? {})) {
      expect(text.trim()).not.toBe("");
      expect([key, holes(en?.[key] ?? "")]).toEqual([key, holes(text)]);
    }
  }
});

test("each rule's messages are used, and each that is used exists", () => {
  for (const { id } of RULES) {
    const source = withHelpers(id);
    for (const key of Object.keys(ruleText(id, "id").kalimat)) {
      // Some keys are values of the model's own types: the kind of a beginning, of a symbol, of a field.
      const derived =
        "nominal serapan pasif lain tanda diganti keliru jabatan nama nip sampul kepala kaki daftar".split(" ");
      if (!derived.includes(key)) expect([id, source]).toEqual([id, expect.stringContaining(`"${key}"`)]);
    }
  }
});

test("profiles name rules that exist", () => {
  const ids = RULES.map(({ id }) => id);
  for (const { aturan } of Object.values(PROFIL)) expect(ids).toEqual(expect.arrayContaining(Object.keys(aturan)));
});

test("whoever should look is a known role", () => {
  const roles = readdirSync("src/rules")
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      [...readFileSync(`src/rules/${file}`, "utf8").matchAll(/dilihatOleh: "(\w+)"/g)].map((m) => m[1]),
    );
  expect(roles.length).toBeGreaterThan(0);
  expect(PERAN).toEqual(expect.arrayContaining(roles));
});

/** The source of a rule and of what it shares with other rules of the room. */
function withHelpers(file: string): string {
  const source = readFileSync(`src/rules/${file}.ts`, "utf8");
  const helpers = [...source.matchAll(/from "\.\/([\w-]+)"/g)].map(([, name = ""]) => name);
  return [source, ...helpers.map(withHelpers)].join("\n");
}

function flat(node: object, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value]] : Object.entries(flat(value as object, `${prefix}${key}.`)),
    ),
  );
}

const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
