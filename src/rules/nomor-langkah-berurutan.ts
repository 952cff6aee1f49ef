import type { Langkah } from "../sop/sop";
import { angkaNomor } from "../sop/prosedur";
import { barisTerisi, kolomTidakAda } from "./per-langkah";
import type { Check, Fix, Problem } from "./rule";

interface Baris {
  index: number;
  tertulis: string;
  angka: number | null;
}

export const check: Check = (sop) => {
  const baris = barisTerisi(sop.prosedur).map(({ isi, index }) => barisDari(isi, index));
  if (baris.length === 0) return "tidakBerlaku";
  const bernomor = baris.filter(({ angka }) => angka !== null);
  if (bernomor.length === 0 && kolomTidakAda(sop, "nomor")) return "tidakBerlaku";
  // Word's automatic numbers are not always readable as text: offer no second set of numbers.
  if (bernomor.length === 0) return [{ at: at(baris[0]), message: "tanpaNomor", text: "", kosong: true }];
  if (bernomor.every(({ angka }, urutan) => angka === urutan + 1)) return [];
  // Numbers that fit when the rows without one are counted too: those rows have lost theirs.
  if (baris.every(({ angka }, urutan) => angka === null || angka === urutan + 1)) return [problem("hilang", baris)];
  return [problem("loncat", bernomor)];
};

const barisDari = ({ nomor }: Langkah, index: number): Baris => ({
  index,
  tertulis: String(nomor ?? ""),
  angka: angkaNomor(nomor),
});

const at = (baris: Baris | undefined): string => `prosedur.langkah.${baris?.index ?? 0}.nomor`;

/** One problem at the first wrong number; its fixes renumber all of `baris`. */
function problem(message: string, baris: readonly Baris[]): Problem {
  const salah = baris.map((b, urutan) => ({ ...b, harus: urutan + 1 })).filter(({ angka, harus }) => angka !== harus);
  const fixes = salah.map((b): Fix => ({ kind: "aman", at: at(b), from: b.tertulis, to: nomorBaru(b) }));
  const [pertama] = salah;
  const data = { tertulis: pertama?.tertulis ?? "", harus: String(pertama?.harus ?? 1) };
  return { at: at(pertama), message, data, text: data.tertulis, kosong: pertama?.angka === null, fixes };
}

/** The right number, with the dot or bracket that stood there. */
const nomorBaru = ({ tertulis, harus }: Baris & { harus: number }): string =>
  /\d/.test(tertulis) ? tertulis.replace(/\d+/, String(harus)) : String(harus);
