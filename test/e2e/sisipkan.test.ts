import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { createChecker } from "../../src/checker/checker";
import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import { konteksDasar } from "../../src/sop/profil-dasar";
import { launch } from "./support/browser";
import { DeskPage } from "./support/desk-page";
import { validateDocx } from "./support/office";
import { Pane } from "./support/pane";
import { serveDesk, type Site } from "./support/serve";
import { sopDocx } from "../word/support/documents";

const PROFIL = JSON.parse(readFileSync(join(__dirname, "../fixtures/profil-sukamaju.json"), "utf8")) as object;
const KANTOR = { kantor: { perangkatDaerah: "Dinas Kesehatan" } };

/** A quick clerk: milliseconds from key to key, and to find the next button. */
const KETIK = 120;
const LIHAT = 1500;
const BATAS = 120_000;

const PLACES = ["?profil=ltsc2021", "?profil=m365"].flatMap((profil) =>
  ["", "paragrafTambahan", "kontrolKehilanganTag", "idBerpindah", "peristiwaHilang"].map(
    (gangguan) => profil + (gangguan === "" ? "" : `&gangguan=${gangguan}`),
  ),
);

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

/** The desk for an office that has its profile on this computer. */
async function openDesk(query: string): Promise<{ desk: DeskPage; pane: Pane }> {
  const desk = await DeskPage.open(browser, site.url, query);
  const frame = await desk.pane();
  await frame.evaluate(
    (teks) => localStorage.setItem("tata-sop.profil", teks),
    JSON.stringify({ ...PROFIL, ...KANTOR }),
  );
  await desk.page.reload();
  await desk.drawn();
  return { desk, pane: new Pane(await desk.pane()) };
}

const read = (docx: Uint8Array) => recognise(readSnapshot(readPackage(docx))).sops[0]!.sop;

async function sound(desk: DeskPage): Promise<ReturnType<typeof read>> {
  const docx = await desk.save();
  expect(await validateDocx(docx)).toEqual([]);
  expect(desk.foreign).toEqual([]);
  // An office without a profile in the folder of the program has none there; the browser notes that.
  expect(desk.complaints.filter((one) => !one.endsWith("/profil.json"))).toEqual([]);
  return read(docx);
}

test.each(PLACES)("Kenaikan Gaji Berkala for this office within two minutes, %s", async (query) => {
  const { desk, pane } = await openDesk(query);
  const look = (): Promise<void> => desk.page.waitForTimeout(LIHAT);
  const start = Date.now();
  await pane.tab("Sisipkan");
  await look();
  const cari = pane.frame.getByRole("combobox", { name: "Cari templat, SOP, atau cuplikan" });
  await cari.click();
  await cari.pressSequentially("kenaikan gaji", { delay: KETIK });
  await pane.frame.locator(".gambar-sop").waitFor();
  await look();
  await cari.press("Enter");
  await pane.frame.getByText("SOP sudah disisipkan.").waitFor();

  await pane.tab("Langkah");
  await look();
  await pane.frame.locator(".daftar-langkah .baris").nth(3).click();
  const waktu = pane.frame.getByRole("textbox", { name: "Waktu", exact: true });
  await waktu.fill("");
  await waktu.pressSequentially("45 menit", { delay: KETIK });
  await pane.button("Sisipkan langkah di bawah (Ctrl+Enter)").click();
  for (const [nama, teks] of [
    ["Kegiatan", "Mencetak konsep surat"],
    ["Kelengkapan", "Perhitungan gaji pokok"],
    ["Waktu", "10 menit"],
    ["Output", "Konsep surat"],
  ] as const)
    await pane.frame.getByRole("textbox", { name: nama, exact: true }).pressSequentially(teks, { delay: KETIK });
  await pane.button("Perbarui bagan").click();
  await pane.frame.getByText("Bagan alir sudah ditulis ke dokumen.").waitFor();
  await pane.tab("Periksa");
  await pane.frame
    .getByRole("status")
    .filter({ hasText: /bagian lengkap/ })
    .first()
    .waitFor();
  const spent = Date.now() - start;
  console.log(`${query}: ${Math.round(spent / 1000)} s`);
  expect(spent).toBeLessThan(BATAS);

  const sop = await sound(desk);
  expect(sop.identitas).toMatchObject({ pemda: "Pemerintah Kota Sukamaju", instansi: "Dinas Kesehatan" });
  expect(sop.prosedur.pelaksana).toContain("Kepala Dinas Kesehatan");
  expect(sop.prosedur.langkah.map(({ mutuBaku }) => mutuBaku.waktu)).toContain("45 menit");
  expect(sop.prosedur.langkah).toHaveLength(12);
  const { findings } = createChecker().check(sop, konteksDasar("konsep", "2026-11-24"));
  expect(
    findings.filter(({ severity, kosong }) => severity === "error" && !kosong).map(({ message }) => message),
  ).toEqual([]);
  await desk.close();
});

test.each(PLACES)("an old document under the new name of its office, and back, %s", async (query) => {
  const { desk } = await openDesk(query);
  await desk.show("lama.docx", sopDocx());
  const pane = new Pane(await desk.pane());
  await pane.button("Lainnya").click();
  await pane.button("Perbarui nomenklatur").click();
  const isi = async (nama: string, teks: string): Promise<void> => {
    await pane.frame.getByRole("textbox", { name: nama }).last().pressSequentially(teks);
  };
  await pane.button("Tambah nama").click();
  await isi("Nama lama", "Dinas Pekerjaan Umum dan Penataan Ruang");
  await isi("Nama baru", "Dinas PUPR dan Perumahan");
  await pane.button("Cari di dokumen").click();
  await pane.button(/^Ganti \d+ yang dicentang$/).click();
  await pane.frame.getByText("Nama yang dipilih sudah diganti.").waitFor();
  expect((await desk.texts()).join()).not.toContain("Penataan Ruang");
  const sop = await sound(desk);
  expect(sop.identitas.instansi).toBe("Dinas PUPR dan Perumahan");
  expect(sop.identitas.pengesahan.jabatan).toBe("Kepala Dinas PUPR dan Perumahan");
  await pane.button("Kembalikan").first().click();
  await pane.frame.getByText("Isi sebelumnya sudah dikembalikan.").waitFor();
  await desk.paragraph("Dinas Pekerjaan Umum dan Penataan Ruang").waitFor();
  await desk.close();
});
