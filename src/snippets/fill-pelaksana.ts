import { teksSel } from "../sop/sel";
import type { Langkah, Sel, Simbol, Sop } from "../sop/sop";

/**
 * An SOP with the roles replaced by the offices of an instansi, wherever they occur: column titles, steps, boxes. The identity,
 * Dasar Hukum and Keterkaitan stay as they are, for they hold titles ("Penilaian Kinerja Pegawai"). Roles are whole words with their capitals ("Sekretaris", not "sekretaris" and not "Sekretaris Daerah"), and what
 * was put in is not replaced again. Columns that become the same office are one column afterwards.
 * @param mapping office by role; an empty text leaves the role
 */
export function fillPelaksana(sop: Sop, mapping: Readonly<Record<string, string>>): Sop {
  const ganti = replacer(mapping);
  if (ganti === null) return sop;
  const semua = (butir: readonly string[]): string[] => butir.map(ganti);
  const judul = semua(sop.prosedur.pelaksana);
  const pelaksana = [...new Set(judul)];
  const kolom = judul.map((nama) => pelaksana.indexOf(nama));
  return {
    ...sop,
    kualifikasiPelaksana: semua(sop.kualifikasiPelaksana),
    peralatan: semua(sop.peralatan),
    peringatan: semua(sop.peringatan),
    pencatatan: semua(sop.pencatatan),
    prosedur: { pelaksana, langkah: sop.prosedur.langkah.map((langkah) => isiLangkah(langkah, ganti, kolom)) },
  };
}

/** A text with the roles in it replaced, as `fillPelaksana` does it. */
export const gantiPeran = (teks: string, mapping: Readonly<Record<string, string>>): string =>
  replacer(mapping)?.(teks) ?? teks;

type Ganti = (teks: string) => string;

/** One pass over a text, the longest role first; null where nothing is to be replaced. */
function replacer(mapping: Readonly<Record<string, string>>): Ganti | null {
  const jabatan = new Map(Object.entries(mapping).filter(([peran, nama]) => peran !== "" && nama.trim() !== ""));
  if (jabatan.size === 0) return null;
  const peran = [...jabatan.keys()].sort((a, b) => b.length - a.length).map(escape);
  // A capital in the next word goes on with the title of another office.
  const pola = new RegExp(`(?<![\\p{L}\\d-])(?:${peran.join("|")})(?![\\p{L}\\d-])(?! \\p{Lu})`, "gu");
  return (teks) => teks.replace(pola, (satu) => jabatan.get(satu) ?? satu);
}

const escape = (teks: string): string => teks.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

function isiLangkah(langkah: Langkah, ganti: Ganti, kolom: readonly number[]): Langkah {
  const { kelengkapan, waktu, output } = langkah.mutuBaku;
  const sel = (isi: Sel): Sel => (typeof isi === "string" ? ganti(isi) : { ...isi, teks: ganti(teksSel(isi)) });
  return {
    ...langkah,
    kegiatan: ganti(langkah.kegiatan),
    simbol: tanpaGanda(
      langkah.simbol.map((simbol) => ({ ...simbol, pelaksana: kolom[simbol.pelaksana] ?? simbol.pelaksana })),
    ),
    mutuBaku: { kelengkapan: sel(kelengkapan), waktu, output: sel(output) },
    keterangan: sel(langkah.keterangan),
  };
}

/** Symbols of columns that have become one stand there once. */
const tanpaGanda = (simbol: readonly Simbol[]): Simbol[] =>
  simbol.filter(
    (satu, index) => simbol.findIndex((s) => s.pelaksana === satu.pelaksana && s.bentuk === satu.bentuk) === index,
  );
