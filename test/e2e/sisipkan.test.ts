import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createChecker } from "../../src/checker/checker";
import { konteksDasar } from "../../src/sop/profil-dasar";
import { bacaSop, simpanSah } from "./support/bacaan";
import { tempatDengan, deskSuite } from "./support/desk-suite";

const PROFIL = JSON.parse(readFileSync(join(__dirname, "../fixtures/profil-sukamaju.json"), "utf8")) as object;

/** A quick clerk: milliseconds from key to key, and to find the next button. */
const KETIK = 120;
const LIHAT = 1500;
const BATAS = 120_000;

const PLACES = tempatDengan("paragrafTambahan", "kontrolKehilanganTag", "idBerpindah", "peristiwaHilang");

const buka = deskSuite();
const KANTOR_INI = { ...PROFIL, kantor: { perangkatDaerah: "Dinas Kesehatan" } };

test.each(PLACES)("Kenaikan Gaji Berkala for this office within two minutes, %s", async (query) => {
  const { desk, pane } = await buka(query, undefined, KANTOR_INI);
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

  const { sop } = bacaSop(await simpanSah(desk));
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
