import { NAMA_JABATAN, type NamaJabatan } from "../regulation/nama-jabatan";
import { bakukan } from "./teks";

/** A role that a text names. */
export interface JabatanDisebut {
  readonly jabatan: NamaJabatan;
  /** As it is written, and where it begins. */
  readonly teks: string;
  readonly mulai: number;
}

const nama = NAMA_JABATAN.flatMap((jabatan) =>
  [jabatan.nama, ...(jabatan.alias ?? [])].map((sebutan) => ({ jabatan, sebutan })),
).sort((a, b) => b.sebutan.length - a.sebutan.length);

/** Blanks, hyphens and full stops inside a name are written as people like: "Sub-Koordinator", "Kepala Subbagian". */
const SELA = "[\\s.\\u00ad\\u200b-]*";
const POLA = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${nama.map(({ sebutan }) => `(${sebutan.split(/[\s/-]+/).join(SELA)})`).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** The roles of the list that a text names, in order; of several names that begin at one place the longest. */
export function jabatanDisebut(teks: string): JabatanDisebut[] {
  return [...teks.matchAll(POLA)].flatMap((hit) => {
    const dikenal = nama[hit.slice(1).findIndex((isi) => isi !== undefined)];
    if (dikenal === undefined || tetap(dikenal.jabatan, teks.slice(hit.index + hit[0].length))) return [];
    return [{ jabatan: dikenal.jabatan, teks: hit[0], mulai: hit.index }];
  });
}

/** The words behind the name say that it stays: "Kepala Sub Bagian Umum". */
const tetap = ({ kecuali = [] }: NamaJabatan, sesudah: string): boolean => {
  const lanjutan = bakukan(sesudah);
  return kecuali.some((kata) => `${lanjutan} `.startsWith(`${kata} `));
};
