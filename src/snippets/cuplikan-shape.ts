import type { Bentuk } from "../sop/sop";
import type { BagianCuplikan, Cuplikan } from "./cuplikan";
import { either, integer, listOf, nothing, objectOf, oneOf, text, type Shape } from "./shape";

const BENTUK = [
  "kapsul",
  "kotak",
  "belahKetupat",
  "segilima",
  "lain",
  "tanda",
  "gambar",
] as const satisfies readonly Bentuk[];

const texts = listOf(text);
const bentuk = oneOf(...BENTUK);
const sel = either(text, objectOf({ teks: text, baris: integer }));

const langkah = objectOf({
  nomor: either(integer, text, nothing),
  kegiatan: text,
  simbol: listOf(objectOf({ pelaksana: integer, bentuk }, { asal: text })),
  mutuBaku: objectOf({ kelengkapan: sel, waktu: sel, output: sel }),
  keterangan: sel,
  ke: listOf(objectOf({ langkah: either(integer, nothing) }, { label: text })),
});

const sop = objectOf({
  identitas: objectOf({
    pemda: text,
    instansi: text,
    unit: text,
    nomor: text,
    tanggalPembuatan: text,
    tanggalRevisi: text,
    tanggalEfektif: text,
    pengesahan: objectOf({ jabatan: text, nama: text, nip: text }),
    nama: text,
  }),
  dasarHukum: texts,
  kualifikasiPelaksana: texts,
  keterkaitan: texts,
  peralatan: texts,
  peringatan: texts,
  pencatatan: texts,
  prosedur: objectOf({ pelaksana: texts, langkah: listOf(langkah) }),
});

const barisCuplikan = objectOf(
  {
    kegiatan: text,
    bentuk,
    mutuBaku: objectOf({ kelengkapan: text, waktu: text, output: text }),
    ke: listOf(objectOf({ geser: integer }, { label: text })),
  },
  { pelaksana: text },
);

const ISI: Readonly<Record<BagianCuplikan, Shape>> = {
  dasarHukum: texts,
  kualifikasiPelaksana: texts,
  keterkaitan: texts,
  peralatan: texts,
  peringatan: texts,
  pencatatan: texts,
  langkah: listOf(barisCuplikan),
  pengesahan: objectOf({ jabatan: texts, tandaTangan: text, nama: text, nip: text }),
  sop,
};

/** One shape for each section, made once. */
const CUPLIKAN = either(
  ...Object.entries(ISI).map(([bagian, isi]) =>
    objectOf({ id: text, bagian: oneOf(bagian), judul: text, isi, kataKunci: texts }),
  ),
);

/** True for a value that is a snippet through and through. */
export const cuplikanSah = (value: unknown): value is Cuplikan => CUPLIKAN(value);
