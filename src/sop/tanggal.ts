import { BULAN, BULAN_SINGKAT, BULAN_TAK_BAKU, HARI } from "../regulation/kata-tanggal";
import { ingat } from "./ingat";
import { rapikan, sepertiKapital } from "./teks";

export interface Hari {
  /** 1–31 as written; see `tanggalNyata`. */
  hari: number;
  /** 1–12. */
  bulan: number;
  tahun: number;
}

/** A date as it was read. `sebagian` has no day ("April 2015"), `bukan` is another text or several dates. */
export type Tanggal = { teks: string } & (
  | ({ jenis: "penuh"; bentuk: "kata" | "angka"; /** What stands beside the date. */ sisa: string } & Hari)
  | { jenis: "sebagian" }
  | { jenis: "bukan" }
  | { jenis: "kosong" }
);

export type TanggalPenuh = Extract<Tanggal, { jenis: "penuh" }>;

const NOMOR_BULAN = new Map<string, number>([
  ...BULAN.map((nama, index) => [nama.toLowerCase(), index + 1] as const),
  ...Object.entries(BULAN_TAK_BAKU),
  ...Object.entries(BULAN_SINGKAT),
]);

const KATA = /(?<!\d)(\d{1,2})[\s./-]*([a-z]{3,9})[\s.,/-]*(\d{4})(?!\d)/gi;
const ANGKA = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const SEBAGIAN = /(?<![a-z])([a-z]{3,9})[\s.,/-]*\d{4}(?!\d)/gi;

/** Reads a date: "2 Juni 2025", "02-06-2025", "2025-06-02"; a weekday or a place beside it is kept as `sisa`. */
export const parseTanggal = ingat((teks): Tanggal => {
  const rapi = rapikan(teks);
  if (rapi === "") return { teks, jenis: "kosong" };
  const temuan = [...dalamKata(rapi), ...dalamAngka(rapi)];
  const [satu, dua] = temuan;
  if (satu !== undefined && dua === undefined) {
    const sisa = rapi.replace(satu.potongan, " ").replace(/^[\s:,.]+|[\s:,.]+$/g, "");
    return { teks, jenis: "penuh", bentuk: satu.bentuk, hari: satu.hari, bulan: satu.bulan, tahun: satu.tahun, sisa };
  }
  return { teks, jenis: satu === undefined && sebagian(rapi) ? "sebagian" : "bukan" };
});

/** True for a month with its year, and for a year alone. */
const sebagian = (teks: string): boolean =>
  /^\d{4}$/.test(teks) || [...teks.matchAll(SEBAGIAN)].some(([, nama = ""]) => nomorBulan(nama) !== undefined);

const nomorBulan = (nama: string): number | undefined => NOMOR_BULAN.get(nama.toLowerCase());

/** True when the calendar has this day: not 31 June. */
export function tanggalNyata({ hari, bulan, tahun }: Hari): boolean {
  return hari >= 1 && hari <= new Date(Date.UTC(tahun, bulan, 0)).getUTCDate();
}

/** The date that a text holds, if it is a full one and the calendar has it, else null. */
export function tanggalTerbaca(teks: string): TanggalPenuh | null {
  const tanggal = parseTanggal(teks);
  return tanggal.jenis === "penuh" && tanggalNyata(tanggal) ? tanggal : null;
}

/** Negative when `a` is earlier than `b`, 0 for the same day. */
export function bandingTanggal(a: Hari, b: Hari): number {
  return a.tahun - b.tahun || a.bulan - b.bulan || a.hari - b.hari;
}

/** "2 Juni 2025". */
export function formatTanggal({ hari, bulan, tahun }: Hari): string {
  return `${hari} ${BULAN[bulan - 1] ?? ""} ${tahun}`;
}

const TAK_BAKU = new RegExp(`(?<![a-z])(?:${Object.keys(BULAN_TAK_BAKU).join("|")})(?![a-z])`, "gi");

/** The text with the names of months spelt as they should be: "17 NOPEMBER 2020" → "17 NOVEMBER 2020". */
export const bakukanBulan = (teks: string): string =>
  teks.replace(TAK_BAKU, (nama) => {
    const bulan = BULAN[(BULAN_TAK_BAKU[nama.toLowerCase()] ?? 1) - 1] ?? nama;
    return sepertiKapital(bulan.toLowerCase(), nama);
  });

const NAMA_HARI = new Set<string>(HARI);

/** True when nothing but perhaps a day of the week stands beside the date. */
export const tanpaTambahan = ({ sisa }: TanggalPenuh): boolean => sisa === "" || NAMA_HARI.has(sisa.toLowerCase());

type Temuan = Hari & { bentuk: "kata" | "angka"; potongan: string };

function dalamKata(teks: string): Temuan[] {
  return [...teks.matchAll(KATA)].flatMap(([potongan, hari, nama = "", tahun]): Temuan[] => {
    const bulan = nomorBulan(nama);
    return bulan === undefined ? [] : [{ potongan, bentuk: "kata", hari: Number(hari), bulan, tahun: Number(tahun) }];
  });
}

function dalamAngka(teks: string): Temuan[] {
  const biasa = [...teks.matchAll(ANGKA)].map(([potongan, hari, bulan, tahun]) => ({ potongan, hari, bulan, tahun }));
  const iso = [...teks.matchAll(ISO)].map(([potongan, tahun, bulan, hari]) => ({ potongan, hari, bulan, tahun }));
  return [...biasa, ...iso]
    .map(({ potongan, hari, bulan, tahun }) => ({
      ...{ potongan, bentuk: "angka" as const },
      ...{ hari: Number(hari), bulan: Number(bulan), tahun: Number(tahun) },
    }))
    .filter(({ bulan }) => bulan >= 1 && bulan <= 12);
}
