import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launch } from "./support/browser";
import { DeskPage } from "./support/desk-page";
import { layOut, validateDocx } from "./support/office";
import { Pane, type Step } from "./support/pane";
import { serveDesk, type Site } from "./support/serve";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveDesk();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const PELAKSANA = ["Pengadministrasi Umum", "Sekretaris", "Kepala Dinas"];
const [umum, sekretaris, kepala] = PELAKSANA as [string, string, string];
const LANGKAH: readonly Step[] = [
  {
    kegiatan: "Menerima surat masuk",
    pelaksana: umum,
    kelengkapan: "Surat masuk",
    waktu: "5 menit",
    output: "Tanda terima",
  },
  {
    kegiatan: "Mencatat surat dalam buku agenda",
    pelaksana: umum,
    kelengkapan: "Surat masuk",
    waktu: "10 menit",
    output: "Surat teragenda",
  },
  {
    kegiatan: "Memeriksa kelengkapan surat",
    pelaksana: sekretaris,
    kelengkapan: "Surat teragenda",
    waktu: "15 menit",
    output: "Surat terperiksa",
    tidakKe: 2,
  },
  {
    kegiatan: "Memberikan disposisi",
    pelaksana: kepala,
    kelengkapan: "Surat terperiksa",
    waktu: "30 menit",
    output: "Disposisi",
  },
  {
    kegiatan: "Menindaklanjuti disposisi",
    pelaksana: sekretaris,
    kelengkapan: "Disposisi",
    waktu: "1 hari kerja",
    output: "Konsep tindak lanjut",
  },
  {
    kegiatan: "Mengarsipkan surat",
    pelaksana: umum,
    kelengkapan: "Surat, disposisi",
    waktu: "10 menit",
    output: "Arsip surat",
  },
];

const read = (docx: Uint8Array): Record<string, never> => {
  const file = join(mkdtempSync(join(tmpdir(), "tata-sop-")), "sop.docx");
  writeFileSync(file, docx);
  return JSON.parse(
    execFileSync(process.execPath, ["dist/terminal/sop.cjs", "read", file, "--json"], { encoding: "utf8" }),
  );
};

/** From an empty document to a saved SOP, all of it by hand. Returns what the last key to the finding took. */
async function wholeWay(desk: DeskPage): Promise<{ docx: Uint8Array; shown: number; gone: number }> {
  const pane = new Pane(await desk.pane());
  await pane.tab("Templat");
  await pane.button("Sisipkan di sini").click();
  const date = desk.paragraph("Tanggal SOP selesai disusun");
  await date.waitFor();

  await pane.tab("Periksa");
  await date.click();
  await desk.page.keyboard.type("Juni 2025");
  let last = Date.now();
  const finding = pane.finding(/Tanggal Pembuatan belum lengkap/);
  await finding.waitFor();
  const shown = Date.now() - last;

  await desk.page.keyboard.press("Home");
  await desk.page.keyboard.type("30 ");
  last = Date.now();
  await finding.waitFor({ state: "detached" });
  const gone = Date.now() - last;

  await pane.tab("Langkah");
  await pane.namePerformers(PELAKSANA);
  for (const step of LANGKAH) await pane.addStep(step);
  await pane.button(/^(Bangun|Perbarui) bagan$/).click();
  await pane.frame.getByText("Bagan alir sudah ditulis ke dokumen.").waitFor();
  return { docx: await desk.save(), shown, gone };
}

const EXPECTED = {
  pelaksana: PELAKSANA,
  langkah: LANGKAH.map(({ kegiatan, pelaksana, kelengkapan, waktu, output, tidakKe }, index) => ({
    nomor: index + 1,
    kegiatan,
    simbol: [
      {
        pelaksana: PELAKSANA.indexOf(pelaksana),
        bentuk: tidakKe ? "belahKetupat" : index === 0 || index === LANGKAH.length - 1 ? "kapsul" : "kotak",
      },
    ],
    mutuBaku: { kelengkapan, waktu, output },
    keterangan: "",
    ke: tidakKe
      ? [
          { langkah: index + 2, label: "Ya" },
          { langkah: tidakKe, label: "Tidak" },
        ]
      : index === LANGKAH.length - 1
        ? []
        : [{ langkah: index + 2 }],
  })),
};

describe("the whole way, from an empty document to a saved SOP", () => {
  test.each([["web"], ["m365"], ["ltsc2024"], ["ltsc2021"]])("in %s", async (profil) => {
    const desk = await DeskPage.open(browser, site.url, `?profil=${profil}`);
    const { docx, shown, gone } = await wholeWay(desk);
    console.log(`${profil}: finding shown ${shown} ms after the last key, gone after ${gone} ms`);

    expect(await validateDocx(docx)).toEqual([]);
    const sop = read(docx) as unknown as { prosedur: unknown; identitas: { tanggalPembuatan: string } };
    expect(sop.prosedur).toEqual(EXPECTED);
    expect(sop.identitas.tanggalPembuatan).toBe("30 Juni 2025");
    const pages = (await layOut(new Map([[profil, docx]]))).get(profil) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(desk.foreign).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });
});
