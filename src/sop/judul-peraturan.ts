import { bakukan } from "./teks";

/** Words that stand in titles of every kind and tell nothing about the subject. */
const UMUM = new Set(
  (
    "dan atau di dari untuk dengan dalam atas tentang pada serta yang perubahan kedua ketiga pelaksanaan peraturan " +
    "pemerintah pemerintahan negara daerah republik indonesia nomor tahun undang pedoman tata cara petunjuk teknis lingkungan"
  ).split(" "),
);

const SINGKATAN: readonly (readonly [RegExp, string])[] = [
  [/\bsop ap\b/g, "standar operasional prosedur administrasi pemerintahan"],
  [/\bsop\b/g, "standar operasional prosedur"],
];

/** A title for comparison: words only, in lower case, "SOP" written out. */
export const judulPeraturanBaku = (judul: string): string =>
  SINGKATAN.reduce((teks, [singkat, penuh]) => teks.replace(singkat, penuh), bakukan(judul));

/** True when a title that is cited speaks of something else altogether: two words of its own or more, none of them shared. */
export function judulTanpaSamaan(dikutip: string, judul: string): boolean {
  // An abbreviation ("ASN", "KIP") may stand for the very words that are looked for.
  if (/(?<![A-Za-z])[A-Z]{2,6}(?![A-Za-z])/.test(dikutip)) return false;
  const [a, b] = [isi(dikutip), isi(judul)];
  return a.length > 1 && !a.some((kata) => b.some((lain) => kata.slice(0, 5) === lain.slice(0, 5)));
}

const isi = (judul: string): string[] =>
  judulPeraturanBaku(judul)
    .split(" ")
    .filter((kata) => !UMUM.has(kata) && /^[a-z]{3,}/.test(kata));
