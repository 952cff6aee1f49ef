import { KATA_BIDANG_TUGAS, KATA_HASIL, KATA_PENYELENGGARAAN, KATA_SEPASANG } from "../regulation/kata-cakupan";
import { judulBaku, pisahJudul } from "./judul";
import { kataNominal } from "./nominal";
import { bakukan, rapikan } from "./teks";

const penyelenggaraan = new Set<string>(KATA_PENYELENGGARAAN);
const bidangTugas = new Set<string>(KATA_BIDANG_TUGAS);
const hasil = new Set<string>(KATA_HASIL);
const SELA = new Set(["dan", "serta", "atau", "di", "pada"]);
/** What stands between two things. */
const SAMBUNG = /,? (?:dan|serta) |, | ?[/&] ?/i;

/**
 * True for a title that names a whole task and no end product: "Pelayanan Administrasi Kepegawaian", or nothing but the words of the
 * name of the unit that writes it.
 */
export function sepertiTugas(judul: string, unit: string): boolean {
  const kata = judulBaku(judul)
    .split(" ")
    .filter((satu) => !SELA.has(satu));
  const milikUnit = new Set(bakukan(unit).split(" "));
  const isi = kata.filter((satu) => !penyelenggaraan.has(satu));
  if (kata.length === 0 || isi.length === 0) return kata.length > 1;
  return isi.every((satu) => bidangTugas.has(satu) || milikUnit.has(satu));
}

/** The end products that one title names ("Surat Masuk", "Surat Keluar"), as they are written; none where it is one, or nobody can say. */
export function hasilDalam(judul: string): string[] {
  const bagian = pisahJudul(rapikan(judul))[1].split(SAMBUNG);
  const kerjanya = kataPertama(bagian[0] ?? "");
  const hasilnya = bagian.map((satu) => (kataPertama(satu) === kerjanya ? tanpaKerja(satu) : satu));
  const berbeda = bagian.length > 1 && (hasilnya.every((satu) => hasil.has(kataPertama(satu))) || sepasang(hasilnya));
  return berbeda ? hasilnya : [];
}

const kataPertama = (teks: string): string => bakukan(teks).split(" ")[0] ?? "";
const kerja = (satu: string): boolean => kataNominal(satu) || penyelenggaraan.has(satu);

/** What an act is done to: "Penerbitan Surat Tugas" → "Surat Tugas". */
function tanpaKerja(teks: string): string {
  const kata = teks.split(" ");
  const awal = kata.findIndex((satu) => !kerja(satu.toLowerCase()));
  return awal === -1 ? teks : kata.slice(awal).join(" ");
}

/** True for "Surat Masuk" and "Keluar": each ends in the one word of a pair. */
function sepasang(teks: readonly string[]): boolean {
  const akhir = teks.map((satu) => bakukan(satu).split(" ").pop());
  return akhir.length === 2 && KATA_SEPASANG.some((pasangan) => pasangan.every((satu) => akhir.includes(satu)));
}
