import {
  ANGKA_KATA,
  AWALAN_WAKTU,
  EJAAN_SATUAN,
  KATA_PERIODE,
  SATUAN_WAKTU,
  SIFAT_SATUAN,
} from "../regulation/kata-waktu";
import { ingat } from "./ingat";
import { kata, rapikan } from "./teks";

/** A time as it was read. `periode` is a rhythm ("triwulanan"), `takTerukur` anything that no clock can measure. */
export type Waktu = { readonly teks: string } & Readonly<
  | { jenis: "durasi"; /** Minutes; equal unless a range was given. */ min: number; max: number }
  | { jenis: "periode" }
  | { jenis: "takTerukur" }
  | { jenis: "kosong" }
>;

/** One letter per token, so that the grammar is a regular expression: N number, U unit, X times, S to, D and, P "(…)", R per. */
interface Token {
  tanda: "N" | "U" | "X" | "S" | "D" | "P" | "R";
  nilai: number;
}

const DURASI = "NP?(?:XN)?U";
const TATA = new RegExp(`^(?:NP?S)?${DURASI}(?:(?:NP?)?[SD]?${DURASI})*P?R?$`);
const PERIODE = new Set<string>(KATA_PERIODE);

const salahSatu = (daftar: readonly string[]): string =>
  [...daftar]
    .sort((a, b) => b.length - a.length)
    .map((k) => k.replace(/[+/.]/g, "\\$&"))
    .join("|");

const TOKEN = new RegExp(
  [
    `(?<N>\\d+(?:[.,]\\d+)?|(?:${salahSatu(Object.keys(ANGKA_KATA))})(?![a-z]))`,
    `(?<U>(?:${salahSatu(Object.keys(SATUAN_WAKTU))})(?: (?:${salahSatu(SIFAT_SATUAN)}))*(?![a-z]))`,
    `(?<X>[x×](?= ?\\d)|kali(?= \\d))`,
    `(?<S>[-–—−]|s ?[./]? ?d\\b\\.?|sampai(?: dengan)?|hingga)`,
    `(?<D>,|dan\\b|\\+)`,
    `(?<P>\\([^)]*\\))`,
    `(?<R>(?:\\/|per\\b|setiap\\b|tiap\\b).+)`,
  ].join("|"),
  "y",
);
const AWALAN = new RegExp(`^(?:(?:${salahSatu(AWALAN_WAKTU)})(?![a-z])[ .:]*)+`);

/** Reads a time: "10 menit", "1 – 5 hari kerja", "2 menit/berkas", "1 x 24 jam", "2 bulan 1 minggu". */
export const parseWaktu = ingat((teks): Waktu => {
  const rapi = rapikan(teks).toLowerCase();
  if (rapi === "") return { teks, jenis: "kosong" };
  const tokens = pecah(tanpaAwalan(rapi));
  if (tokens !== null && TATA.test(tokens.map(({ tanda }) => tanda).join(""))) {
    return { teks, jenis: "durasi", ...hitung(tokens) };
  }
  return { teks, jenis: !/\d/.test(rapi) && kata(rapi).some((k) => PERIODE.has(k)) ? "periode" : "takTerukur" };
});

/** The text with the units spelt as usual ("10 minit" → "10 menit"), or null when that makes it no time either. */
export function saranWaktu(teks: string): string | null {
  const ganti = teks.replace(/[a-z]+/gi, (k) => EJAAN_SATUAN[k.toLowerCase()] ?? k);
  return ganti !== teks && parseWaktu(ganti).jenis === "durasi" ? ganti : null;
}

function tanpaAwalan(teks: string): string {
  return teks
    .replace(/^[:\s]+|[\s.;,]+$/g, "")
    .replace(AWALAN, "")
    .replace(/(?<![a-z])se(?=(?:jam|hari|minggu|bulan|tahun)(?![a-z]))/g, "1 ");
}

function pecah(teks: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < teks.length) {
    if (teks[TOKEN.lastIndex] === " ") {
      TOKEN.lastIndex += 1;
      continue;
    }
    const groups = TOKEN.exec(teks)?.groups;
    const cocok = Object.entries(groups ?? {}).find(([, isi]) => isi !== undefined);
    if (cocok === undefined) return null;
    const [tanda, isi = ""] = cocok as [Token["tanda"], string];
    tokens.push({ tanda, nilai: nilai(tanda, isi) });
  }
  return tokens;
}

function nilai(tanda: Token["tanda"], isi: string): number {
  if (tanda === "N") return ANGKA_KATA[isi] ?? Number(isi.replace(",", "."));
  return tanda === "U" ? (SATUAN_WAKTU[isi.split(" ")[0] ?? ""] ?? 0) : 0;
}

/** Adds up the durations on both sides of "to"; a number without a unit of its own takes the next one. */
function hitung(tokens: readonly Token[]): { min: number; max: number } {
  const jumlah = [0, 0];
  let angka: number | null = null;
  let menunggu: number | null = null;
  let sisi = 0;
  let kali = false;
  for (const { tanda, nilai } of tokens) {
    if (tanda === "N") {
      angka = kali && angka !== null ? angka * nilai : nilai;
      kali = false;
    } else if (tanda === "X") kali = true;
    else if (tanda === "S") {
      if (angka !== null) menunggu = angka;
      angka = null;
      sisi = 1;
    } else if (tanda === "U") {
      if (menunggu !== null) jumlah[0] = (jumlah[0] ?? 0) + menunggu * nilai;
      jumlah[sisi] = (jumlah[sisi] ?? 0) + (angka ?? 0) * nilai;
      angka = menunggu = null;
    }
  }
  const [min = 0, max = 0] = jumlah;
  return sisi === 0 ? { min, max: min } : { min, max };
}
