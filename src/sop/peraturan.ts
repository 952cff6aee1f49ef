import { JENIS_PERATURAN, type JenisPeraturan } from "../regulation/jenis-peraturan";
import { ingat } from "./ingat";
import { bakukan, tanpaPoin } from "./teks";

/** Kind, number and year of legislation; what could not be read is null. */
export interface PeraturanSingkat {
  readonly jenis: JenisPeraturan | null;
  /** As written: "23", "PER/21/M.PAN/11/2008". */
  readonly nomor: string | null;
  readonly tahun: number | null;
}

/** A citation of legislation as it was read. */
export interface Peraturan extends PeraturanSingkat {
  readonly teks: string;
  /** The title alone, without amendments and Lembaran Negara behind it. */
  readonly tentang: string | null;
  /** Region of a local regulation: "Kota Contoh". */
  readonly daerah: string | null;
  /** What amends it: "jo. …", "sebagaimana telah diubah … terakhir dengan …". */
  readonly perubahan: readonly PeraturanSingkat[];
}

const NOMOR = /(?<![a-z])(?:nomor|nomer|no)(?![a-z])\s*[.:]*\s*([a-z\d][a-z\d./-]*)/i;
/** "PP 11 Tahun 2017": the word for the number is left out. */
const TANPA_KATA = /(?<![a-z\d./-])(\d{1,4}[a-z]?)\s{1,3}tahun\s{1,3}\d{4}(?!\d)/i;
const GARIS_MIRING = /(?<![a-z])((?:[a-z]+\/)?\d+(?:[a-z\d.-]*\/[a-z\d.-]+)*\/\d{4})(?!\d)/i;
/** Words in which a number with slashes may stand; none is as long as the longest of these. */
const POTONGAN = /[a-z\d][a-z\d./-]*/gi;
const TERPANJANG = 60;
const TAHUN = /(?<![a-z])tahun(?![a-z])\s*(\d{4})(?!\d)/i;
const TENTANG = /(?<![a-z])tentang(?![a-z])/i;
/** What may follow the title. */
const EKOR =
  /(?<![a-z])(?:jo\.?|jis|juncto|sebagaimana|(?:tambahan )?(?:lembaran|berita) (?:negara|daerah)|ln(?:ri)?)(?![a-z])/i;
const SAMBUNG = /(?<![a-z])(?:jo\.?|jis\.?|juncto|dengan|terakhir|dan|serta)(?![a-z])|[,;(]/i;
const DAERAH =
  /^(?:peraturan daerah|perda|peraturan (?:gubernur|bupati|wali ?kota)|pergub|perbup|perwali?|perwako)\s+(.*?)\s*(?:nomor|nomer|no\.?|\d|$)/i;

/** Reads "<jenis> Nomor <n> Tahun <yyyy> tentang <judul>" and the short form "PP 53/2010". */
export const parsePeraturan = ingat((teks): Peraturan => {
  const butir = tanpaPoin(teks);
  const akhir = EKOR.exec(butir)?.index ?? butir.length;
  const inti = butir.slice(0, akhir);
  // The number and the year stand before the title.
  const batas = TENTANG.exec(inti);
  const kepala = batas === null ? inti : inti.slice(0, batas.index);
  const singkat = bacaSingkat(kepala);
  return {
    ...singkat,
    teks,
    tentang: batas === null ? null : tanpaTandaAkhir(inti.slice(batas.index + batas[0].length)).trim(),
    daerah: DAERAH.exec(kepala)?.[1] || null,
    perubahan: butir
      .slice(akhir)
      .split(SAMBUNG)
      .map((potongan) => bacaSingkat(potongan.trim(), singkat.jenis))
      .filter(({ jenis, nomor, tahun }) => jenis !== null && nomor !== null && tahun !== null),
  };
});

/** Reads what stands before a title; a number without a kind of its own ("jo. 17/2020") takes `jenis`. */
function bacaSingkat(kepala: string, jenis: JenisPeraturan | null = null): PeraturanSingkat {
  const tulisan = NOMOR.exec(kepala)?.[1] ?? bergarisMiring(kepala) ?? TANPA_KATA.exec(kepala)?.[1] ?? null;
  const mirip = tulisan === null ? null : /^(.*)\/(\d{4})[./-]?$/.exec(tulisan);
  const tahun = TAHUN.exec(kepala)?.[1] ?? mirip?.[2] ?? /(?:\/)(\d{4})(?:\/|$)/.exec(tulisan ?? "")?.[1];
  const pendek = mirip !== null && /^\d+$/.test(mirip[1] ?? "");
  return {
    jenis: jenisPeraturan(kepala) ?? (/^(?:nomor|no\.?|\d)/i.test(kepala) ? jenis : null),
    nomor: (pendek ? mirip[1] : tulisan?.replace(/[./-]+$/, "")) ?? null,
    tahun: tahun === undefined ? null : Number(tahun),
  };
}

/** The first number with slashes that ends in a year: "53/2010", "PER/21/M.PAN/11/2008". */
function bergarisMiring(kepala: string): string | null {
  for (const potongan of kepala.match(POTONGAN) ?? []) {
    const nomor = potongan.length > TERPANJANG ? undefined : GARIS_MIRING.exec(potongan)?.[1];
    if (nomor !== undefined) return nomor;
  }
  return null;
}

/** Marks at the end of a text left out, one by one: a pattern would look at each run of them again and again. */
export function tanpaTandaAkhir(teks: string): string {
  let akhir = teks.length;
  while (akhir > 0 && " \u00a0\t\n;.,(".includes(teks.charAt(akhir - 1))) akhir -= 1;
  return teks.slice(0, akhir);
}

/** Kinds of which the centre makes one number a year; of the others each region or body counts for itself. */
const TUNGGAL = new Set(["uu", "perppu", "pp", "perpres", "keppres", "inpres", "permendagri", "permenpanrb"]);

/** What two citations of the same instrument have in common, or null where the citation does not tell. */
export function kunciPeraturan({ jenis, nomor, tahun }: PeraturanSingkat): string | null {
  if (jenis === null || nomor === null || tahun === null) return null;
  if (!TUNGGAL.has(jenis.id) && /^\d+$/.test(nomor)) return null;
  return `${jenis.id} ${kunciNomor(nomor)}/${tahun}`;
}

/** True when both numbers are the same: "PER/21/M.PAN/11/2008" and "Per/21/M-PAN/11/2008", "08" and "8". */
export const nomorSama = (a: string, b: string): boolean => kunciNomor(a) === kunciNomor(b);

const kunciNomor = (nomor: string): string =>
  nomor
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/^0+/, "");

const SEBUTAN = new Map(JENIS_PERATURAN.flatMap((jenis) => jenis.sebutan.map((sebutan) => [sebutan, jenis] as const)));
const KATA_TERBANYAK = Math.max(...[...SEBUTAN.keys()].map((sebutan) => sebutan.split(" ").length));
/** No kind is longer, the country's name included. */
const AWAL = 120;

/** The kind that a citation begins with, or null. The longest name decides. */
export function jenisPeraturan(butir: string): JenisPeraturan | null {
  const awal = bakukan(butir.slice(0, AWAL)).replace(/ r i(?= )| ri(?= )| republik indonesia(?= |$)/g, "");
  const kata = awal.split(" ", KATA_TERBANYAK);
  for (let jumlah = kata.length; jumlah > 0; jumlah -= 1) {
    const jenis = SEBUTAN.get(kata.slice(0, jumlah).join(" "));
    if (jenis !== undefined) return jenis;
  }
  return null;
}
