import { sopDocx } from "../word/support/documents";
import { bacaSop, simpanSah, teksDari } from "./support/bacaan";
import { tempatDengan, deskSuite } from "./support/desk-suite";
import type { Pane } from "./support/pane";

const buka = deskSuite();
const PLACES = tempatDengan("paragrafTambahan,idBerpindah", "peristiwaHilang");

const LAMA = "Dinas Pekerjaan Umum dan Penataan Ruang";
const BARU = "Dinas PUPR dan Perumahan";

/** What Excel puts on the clipboard: a head, two rows, and the regulation in the third column. */
const TABEL = `Nama lama\tNama baru\tDasar\r\n${LAMA}\t${BARU}\tPerda Nomor 4 Tahun 2026\r\nPengelola Arsip\tArsiparis\t\r\n`;

async function keNomenklatur(pane: Pane): Promise<void> {
  await pane.button("Lainnya").click();
  await pane.button("Perbarui nomenklatur").click();
  await pane.frame.getByRole("heading", { name: "Perbarui nomenklatur" }).waitFor();
}

async function tempelTabel(pane: Pane, teks: string): Promise<void> {
  const isian = pane.frame.getByRole("textbox", { name: "Nama lama" });
  if ((await isian.count()) === 0) await pane.button("Tambah nama").click();
  await isian.last().evaluate((field, isi) => {
    const data = new DataTransfer();
    data.setData("text/plain", isi);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, teks);
}

test.each(PLACES)("a pasted table, ticks, one write, and back, %s", async (query) => {
  const lama = sopDocx();
  const { desk, pane } = await buka(query, ["lama.docx", lama]);
  await keNomenklatur(pane);
  await tempelTabel(pane, TABEL);
  await pane.frame.getByText("Dasar: Perda Nomor 4 Tahun 2026").waitFor();
  await pane.button("Cari di dokumen").click();
  const temu = pane.frame.locator(".daftar-temu li", { hasText: LAMA }).getByRole("checkbox");
  await temu.first().waitFor();
  const semua = teksDari(lama).filter((teks) => teks.toLowerCase().includes(LAMA.toLowerCase()));
  expect(await temu.count()).toBe(semua.length);
  // The person keeps the first place as it was.
  await temu.first().uncheck();
  await pane.button(/^Ganti \d+ yang dicentang$/).click();
  await pane.frame.getByText("Nama yang dipilih sudah diganti.").waitFor();
  const ganti = await simpanSah(desk);
  const masih = teksDari(ganti).filter((teks) => teks.toLowerCase().includes(LAMA.toLowerCase()));
  expect(masih).toEqual(semua.slice(0, 1));
  expect(bacaSop(ganti).sop.prosedur.langkah).toHaveLength(bacaSop(lama).sop.prosedur.langkah.length);

  await pane.button("Kembalikan").first().click();
  await pane.frame.getByText("Isi sebelumnya sudah dikembalikan.").waitFor();
  expect(teksDari(await simpanSah(desk)).filter(Boolean)).toEqual(teksDari(lama).filter(Boolean));
  await desk.close();
});

test.each(["?profil=ltsc2021", "?profil=m365"])("names and the next revision, %s", async (query) => {
  const { desk, pane } = await buka(query, ["lama.docx", sopDocx()]);
  await keNomenklatur(pane);
  await tempelTabel(pane, `${LAMA}\t${BARU}`);
  await pane.button("Cari di dokumen").click();
  await pane.button(/^Ganti \d+ yang dicentang$/).click();
  await pane.frame.getByText("Nama yang dipilih sudah diganti.").waitFor();
  await pane.button("Siapkan revisi").click();
  await pane.frame.getByText("Revisi baru sudah disiapkan.").first().waitFor();
  const docx = await simpanSah(desk);
  expect(teksDari(docx).join()).not.toContain("Penataan Ruang");
  const { identitas } = bacaSop(docx).sop;
  expect(identitas).toMatchObject({ instansi: BARU, pengesahan: { jabatan: `Kepala ${BARU}`, nama: "", nip: "" } });
  expect(identitas.tanggalRevisi).toMatch(/^\d{1,2} \p{L}+ \d{4}$/u);
  await desk.close();
});
