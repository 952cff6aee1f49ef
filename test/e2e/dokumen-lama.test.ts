import { readPackage } from "../../src/ooxml/package";
import { recognise } from "../../src/recognise/recognise";
import { corpusFile, describeCorpus } from "../support/corpus";
import { berkas, tulis } from "../support/naskah/naskah";
import { DAFTAR } from "../support/naskah/daftar";
import { docxOf, paragraph, table } from "../support/office-docx";
import { validate } from "../support/validate";
import { bacaSop, simpanSah, snapshotOf, teksDari } from "./support/bacaan";
import { tempatDengan, deskSuite, type AtDesk } from "./support/desk-suite";
import type { Pane } from "./support/pane";

const buka = deskSuite();

/** Faults that touch content controls, what is inserted, and how the pane hears of it. */
const PLACES = tempatDengan("paragrafTambahan,kontrolKehilanganTag", "peristiwaHilang,idBerpindah");

const naskah = (at: number): Uint8Array => berkas([tulis(DAFTAR[at]!)]);

async function keDokumenLama(pane: Pane): Promise<void> {
  await pane.button("Lainnya").click();
  await pane.button("Dokumen lama").click();
  await pane.frame.getByRole("heading", { name: "Dokumen lama" }).waitFor();
}

describe("an old SOP gets its marks, a finding is repaired, and it is saved", () => {
  interface Lama {
    readonly nama: string;
    readonly docx: Uint8Array;
    /** What is wrong in Tanggal Pembuatan, and what it becomes. */
    readonly dari: string;
    readonly menjadi: string;
  }

  async function tandaiDanPerbaiki({ desk, pane }: AtDesk, { docx, dari, menjadi }: Lama): Promise<void> {
    await keDokumenLama(pane);
    await pane.button("Tandai isian").click();
    await pane.frame.getByText("Isian yang dikenali sudah ditandai.").waitFor();
    expect(teksDari(await simpanSah(desk, docx))).toEqual(teksDari(docx));

    await pane.tab("Periksa");
    await pane.frame.locator("[data-temuan]", { hasText: menjadi }).first().click();
    await pane.button("Terapkan saran").first().click();
    await pane.frame.getByText("Sudah diperbaiki di dokumen.").waitFor();
    const saved = await simpanSah(desk, docx);
    expect(teksDari(saved)).toEqual(teksDari(docx).map((teks) => teks.replace(dari, menjadi)));

    const [before, after] = [bacaSop(docx), bacaSop(saved)];
    expect(after.sop.identitas).toEqual({ ...before.sop.identitas, tanggalPembuatan: menjadi });
    expect({ ...after.sop, identitas: null, dokumen: null }).toEqual({
      ...before.sop,
      identitas: null,
      dokumen: null,
    });
    expect(after.bertanda).toEqual(
      expect.arrayContaining(["identitas.tanggalPembuatan", "identitas.nama", "dasarHukum"]),
    );
    expect(snapshotOf(saved).controls.map(({ tag }) => tag)).toContain("sop.identitas.tanggalPembuatan");

    await keDokumenLama(pane);
    await pane.button("Lepas penanda").click();
    await pane.frame.getByText("Penanda isian sudah dilepas.").waitFor();
    const lepas = await simpanSah(desk, docx);
    expect(teksDari(lepas)).toEqual(teksDari(saved));
    expect(snapshotOf(lepas).controls).toEqual(snapshotOf(docx).controls);
    await desk.close();
  }

  const KITA: Lama = { nama: "lama.docx", docx: naskah(1), dari: "14/07/2025", menjadi: "14 Juli 2025" };
  test.each(PLACES)("%s", async (query) => {
    await tandaiDanPerbaiki(await buka(query, [KITA.nama, KITA.docx]), KITA);
  });

  describeCorpus("of others", () => {
    test.each([
      ["sop-006", "?profil=ltsc2021", "12-03-2026", "12 Maret 2026"],
      ["sop-014", "?profil=m365", "05-01-2026", "5 Januari 2026"],
    ])("%s, %s", async (name, query, dari, menjadi) => {
      const lama = { nama: `${name}.docx`, docx: corpusFile(`handmade/${name}.docx`), dari, menjadi };
      await tandaiDanPerbaiki(await buka(query, [lama.nama, lama.docx]), lama);
    });
  });
});

/** A document of another kind: headings with what stands below them, a letterhead, a list of copies. */
const URAIAN = docxOf(
  paragraph("PEMERINTAH KABUPATEN CONTOH") +
    paragraph("DINAS PERHUBUNGAN") +
    paragraph("Jalan Merdeka Nomor 1, Telepon (0361) 123456") +
    paragraph("SOP PENGELOLAAN PARKIR") +
    table([
      ["Pengertian", "Parkir adalah keadaan kendaraan berhenti."],
      ["Tujuan", "Sebagai acuan petugas parkir."],
      ["Kebijakan", "Keputusan Kepala Dinas Nomor 12 Tahun 2021"],
      ["Referensi", "Peraturan Daerah Nomor 3 Tahun 2019 tentang Retribusi"],
      ["Langkah-langkah", "1. Petugas menerima setoran"],
      ["Unit Terkait", "Bendahara Penerimaan"],
    ]) +
    paragraph("Tembusan: Inspektur"),
);

describe("a document of another layout moves into the template", () => {
  /** Everything of the old text is in the new document, and the old one is as it was. */
  async function pindahkan({ desk, pane }: AtDesk, lama: Uint8Array, sisa: readonly string[]): Promise<Uint8Array> {
    await keDokumenLama(pane);
    await pane.button("Lihat sisanya").click();
    const daftar = pane.frame.locator("ul.sisa li");
    await pane.frame.getByText(/belum mendapat tempat:|mendapat tempat di templat/).waitFor();
    expect(await daftar.allTextContents()).toEqual(sisa);
    await pane.button("Pindah ke templat").click();
    await desk.button("Kembali ke dokumen sebelumnya").waitFor();
    await desk.drawn();
    const baru = await simpanSah(desk);
    expect(await validate(readPackage(baru))).toEqual([]);
    const teks = teksDari(baru);
    const akhir = teks.indexOf("Isi lama yang belum mendapat tempat");
    if (sisa.length > 0) expect(teks.slice(akhir)).toEqual(expect.arrayContaining([...sisa]));
    await desk.button("Kembali ke dokumen sebelumnya").click();
    await desk.drawn();
    expect(teksDari(await desk.save())).toEqual(teksDari(lama));
    await desk.close();
    return baru;
  }

  test.each(PLACES)("headings with running text, %s", async (query) => {
    const baru = await pindahkan(await buka(query, ["uraian.docx", URAIAN]), URAIAN, [
      ...["Jalan Merdeka Nomor 1, Telepon (0361) 123456"],
      ...["Pengertian", "Parkir adalah keadaan kendaraan berhenti."],
      ...["Tujuan", "Sebagai acuan petugas parkir."],
      ...["Unit Terkait", "Bendahara Penerimaan", "Tembusan: Inspektur"],
    ]);
    expect(bacaSop(baru).sop).toMatchObject({
      identitas: { instansi: "DINAS PERHUBUNGAN", nama: "PENGELOLAAN PARKIR" },
      dasarHukum: [
        "Keputusan Kepala Dinas Nomor 12 Tahun 2021",
        "Peraturan Daerah Nomor 3 Tahun 2019 tentang Retribusi",
      ],
      prosedur: { langkah: [{ kegiatan: "Petugas menerima setoran" }] },
    });
  });

  test.each(["?profil=ltsc2021", "?profil=m365"])("the layout of NTB, identity in text boxes, %s", async (query) => {
    const lama = naskah(6);
    const { sop } = bacaSop(lama);
    const baru = bacaSop(await pindahkan(await buka(query, ["ntb.docx", lama]), lama, [])).sop;
    expect(baru.identitas).toEqual(sop.identitas);
    expect(baru.dasarHukum).toEqual(sop.dasarHukum);
    expect(baru.prosedur.langkah.map(({ kegiatan }) => kegiatan)).toEqual(
      sop.prosedur.langkah.map(({ kegiatan }) => kegiatan),
    );
  });

  test("where Word opens no new document, behind the old text, and back", async () => {
    const lama = naskah(1);
    const { desk, pane } = await buka("?profil=ltsc2021", ["lama.docx", lama]);
    await pane.frame.evaluate(() => {
      Word.Application.prototype.createDocument = () => {
        throw new Error("no new document");
      };
    });
    await keDokumenLama(pane);
    await pane.button("Pindah ke templat").click();
    await pane.frame.getByText("Word ini tidak membuka dokumen baru.").waitFor();
    await pane.button("Taruh di akhir dokumen ini").click();
    await pane.frame.getByText("SOP dengan susunan resmi ada di akhir dokumen ini.").waitFor();
    const docx = await simpanSah(desk, lama);
    const old = teksDari(lama);
    expect(teksDari(docx).slice(0, old.length)).toEqual(old);
    const [first, second] = recognise(snapshotOf(docx)).sops;
    expect(first?.sop.prosedur).toEqual(bacaSop(lama).sop.prosedur);
    expect(second?.sop.identitas).toEqual(first?.sop.identitas);
    await pane.button("Kembalikan").click();
    await pane.frame.getByText("Isi sebelumnya sudah dikembalikan.").waitFor();
    expect(teksDari(await simpanSah(desk, lama)).filter(Boolean)).toEqual(old.filter(Boolean));
    await desk.close();
  });
});
