import { NAMA_JABATAN, type NamaJabatan } from "../regulation/nama-jabatan";
import { ingat } from "./ingat";
import { bakukan, HURUF } from "./teks";

/** A role that a text names. */
export interface JabatanDisebut {
  readonly jabatan: NamaJabatan;
  /** As it is written, and where it begins. */
  readonly teks: string;
  readonly mulai: number;
}

/** Blanks, hyphens and full stops inside a name are written as people like: "Sub-Koordinator", "Kepala Subbagian". */
const SELA = "[\\s.\\u00ad\\u200b-]*";

/** Without all that, and without capitals: a text that does not hold a name in this form does not hold it in any other. */
const padat = (teks: string): string => teks.toLowerCase().replace(/[\s.\u00ad\u200b/-]+/g, "");

/** The longest first. */
const nama = NAMA_JABATAN.flatMap((jabatan) =>
  [jabatan.nama, ...(jabatan.alias ?? [])].map((sebutan) => ({
    ...{ jabatan, sebutan, padat: padat(sebutan) },
    pola: `(${sebutan.split(/[\s/-]+/).join(SELA)})`,
  })),
).sort((a, b) => b.sebutan.length - a.sebutan.length);

/** Made of the few names that a text may hold: a pattern of all of them takes milliseconds to compile. */
const polaDari = ingat((pilihan): RegExp => new RegExp(`(?<![${HURUF}])(?:${pilihan})(?![${HURUF}])`, "gi"));

/** The roles of the list that a text names, in order; of several names that begin at one place the longest. */
export function jabatanDisebut(teks: string): JabatanDisebut[] {
  const isi = padat(teks);
  const calon = nama.filter((satu) => isi.includes(satu.padat));
  if (calon.length === 0) return [];
  return [...teks.matchAll(polaDari(calon.map(({ pola }) => pola).join("|")))].flatMap((hit) => {
    const dikenal = calon[hit.slice(1).findIndex((isi) => isi !== undefined)];
    if (dikenal === undefined || tetap(dikenal.jabatan, teks.slice(hit.index + hit[0].length))) return [];
    return [{ jabatan: dikenal.jabatan, teks: hit[0], mulai: hit.index }];
  });
}

/** The words behind the name say that it stays: "Kepala Sub Bagian Umum". */
const tetap = ({ kecuali = [] }: NamaJabatan, sesudah: string): boolean => {
  const lanjutan = bakukan(sesudah);
  return kecuali.some((kata) => `${lanjutan} `.startsWith(`${kata} `));
};
