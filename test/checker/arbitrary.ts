import fc from "fast-check";
import type { Dokumen } from "../../src/sop/dokumen";
import type { Konteks } from "../../src/sop/konteks";
import { konteksDasar, profilDasar } from "../../src/sop/profil-dasar";
import type { Langkah, Sel, Sop } from "../../src/sop/sop";
import { DOKUMEN } from "../rules/uji";

/** Texts on which rules decide one way or the other, and any other text. */
const teks = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("", "-", "………", "${nomor}", "Menyusun laporan", "Penyusunan laporan", "10 menit"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("segera", "2 Juni 2025", "2-6-2025", "Januari 2014", "PP 53/2010", "UU 23/2014"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("PPK menandatangani", "Berkas diolah oleh staf", "Jika sah, maka terbit", "Bupati"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "Merubah ijin, di tanda tangani",
      "20 Menit",
      "1 Hari Kerja",
      "5-2 hari",
      "Mulai",
      "Tidak",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const sel: fc.Arbitrary<Sel> = fc.oneof(teks, fc.record({ teks, baris: fc.integer({ min: 2, max: 4 }) }));
const bentuk = fc.constantFrom("kapsul", "kotak", "belahKetupat", "segilima", "lain", "tanda", "gambar" as const);

const langkah: fc.Arbitrary<Langkah> = fc.record({
  nomor: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom("2.", "a", null)),
  kegiatan: teks,
  simbol: fc.array(fc.record({ pelaksana: fc.integer({ min: 0, max: 3 }), bentuk }), { maxLength: 3 }),
  mutuBaku: fc.record({ kelengkapan: sel, waktu: sel, output: sel }),
  keterangan: sel,
  ke: fc.array(
    fc.record({ langkah: fc.option(fc.integer({ min: 1, max: 4 })), label: teks }, { requiredKeys: ["langkah"] }),
    { maxLength: 3 },
  ),
}) as fc.Arbitrary<Langkah>;

const butir = fc.array(teks, { maxLength: 3 });

const dokumen: fc.Arbitrary<Dokumen> = fc.record(
  {
    labelIdentitas: fc.subarray(DOKUMEN.labelIdentitas),
    kotak: fc.subarray(DOKUMEN.kotak),
    tabelProsedur: fc.boolean(),
    kolom: fc.subarray(DOKUMEN.kolom),
    kelompok: fc.subarray(DOKUMEN.kelompok ?? []),
    judulProsedur: teks,
    halaman: fc.constantFrom({ lebar: 609, tinggi: 935 }, { lebar: 935, tinggi: 609 }),
    ...{ headerBerulang: fc.boolean(), logo: fc.boolean(), baganTerbaca: fc.boolean() },
    belumDiisi: fc.constant([]),
    penghubung: fc.array(fc.constantFrom("A", "B"), { maxLength: 3 }),
    diLuarSel: fc.subarray(["prosedur.langkah.0.simbol.0", "prosedur.langkah.1.simbol.0"]),
  },
  { requiredKeys: ["labelIdentitas", "kotak", "tabelProsedur", "kolom", "baganTerbaca", "belumDiisi"] },
);

/** Any model, in every state of undress. */
export const anySop: fc.Arbitrary<Sop> = fc.record(
  {
    identitas: fc.record({
      ...{ pemda: teks, instansi: teks, unit: teks, nomor: teks, nama: teks },
      ...{ tanggalPembuatan: teks, tanggalRevisi: teks, tanggalEfektif: teks },
      pengesahan: fc.record({ jabatan: teks, nama: teks, nip: teks }),
    }),
    ...{ dasarHukum: butir, kualifikasiPelaksana: butir, keterkaitan: butir },
    ...{ peralatan: butir, peringatan: butir, pencatatan: butir },
    prosedur: fc.record({ pelaksana: fc.array(teks, { maxLength: 4 }), langkah: fc.array(langkah, { maxLength: 5 }) }),
    dokumen,
  },
  {
    requiredKeys: [
      "identitas",
      "dasarHukum",
      "kualifikasiPelaksana",
      "keterkaitan",
      "peralatan",
      "peringatan",
      "pencatatan",
      "prosedur",
    ],
  },
) as fc.Arbitrary<Sop>;

export const anyKonteks: fc.Arbitrary<Konteks> = fc
  .record({
    tahap: fc.constantFrom("konsep", "diajukan", "final" as const),
    profil: fc.constantFrom("permenpanrb-35-2012", "permendagri-52-2011"),
  })
  .map(({ tahap, profil }) => ({
    ...konteksDasar(tahap as Konteks["tahap"], "2026-11-23"),
    profile: profilDasar(profil),
  }));

export { langkah as anyLangkah, teks as anyTeks };
