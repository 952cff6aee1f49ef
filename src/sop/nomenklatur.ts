import { ingat, ingatObjek } from "./ingat";

/** A name that gives way to another one. */
export interface GantiNama {
  readonly lama: string;
  readonly baru: string;
}

/** A place of a text where an old name stands. */
export interface Kemunculan {
  readonly mulai: number;
  readonly akhir: number;
  /** What stands there, and what it becomes, with the same capitals. */
  readonly teks: string;
  readonly ganti: string;
  /** Index in the table. */
  readonly baris: number;
  /** The name seems to go on behind it ("Kasubbag" in "Kasubbag Umum"): it may be another one. */
  readonly namaLain: boolean;
}

/**
 * Where old names stand in a text: whole words, in any capitals, the longest first. Abbreviations in capitals, and single words,
 * count only as they are written. Where a new name stands already, no old one is looked for inside it, so that replacing twice is
 * replacing once.
 */
export function cariNama(teks: string, tabel: readonly GantiNama[]): Kemunculan[] {
  const isi = padat(teks);
  const calon = dicari(tabel)
    .filter((satu) => isi.includes(satu.padat))
    .flatMap(({ nama, baris }) => tempat(teks, nama).map((di) => ({ ...di, baris })))
    .sort((a, b) => b.akhir - b.mulai - (a.akhir - a.mulai) || a.mulai - b.mulai);
  const dipakai: typeof calon = [];
  for (const satu of calon) {
    if (dipakai.every((lain) => satu.akhir <= lain.mulai || lain.akhir <= satu.mulai)) dipakai.push(satu);
  }
  return dipakai
    .filter(({ baris }) => baris >= 0)
    .sort((a, b) => a.mulai - b.mulai)
    .map(({ mulai, akhir, baris }) => {
      const kata = teks.slice(mulai, akhir);
      const { lama: nama = "", baru: ke = "" } = tabel[baris] ?? {};
      return {
        mulai,
        akhir,
        baris,
        teks: kata,
        ganti: kapital(ke, kata, nama),
        namaLain: berlanjut(teks.slice(akhir)) && !dipakai.some((lain) => bersambung(teks.slice(akhir, lain.mulai))),
      };
    });
}

/** The text with these places replaced; everything else stays letter by letter. */
export function gantiNama(teks: string, kemunculan: readonly Kemunculan[]): string {
  return [...kemunculan]
    .sort((a, b) => b.mulai - a.mulai)
    .reduce((hasil, { mulai, akhir, ganti }) => hasil.slice(0, mulai) + ganti + hasil.slice(akhir), teks);
}

interface Dicari {
  readonly nama: string;
  /** Index in the table; -1 for a new name. */
  readonly baris: number;
  readonly padat: string;
}

/** The old names of a table, and the new ones that are no old ones. */
const dicari = ingatObjek((tabel: readonly GantiNama[]): readonly Dicari[] => {
  const lama = new Set(tabel.map((satu) => satu.lama.trim()));
  const baru = tabel.filter((satu) => !lama.has(satu.baru.trim()));
  return [
    ...tabel.flatMap((satu, baris) => (berlaku(satu) ? [{ nama: satu.lama, baris }] : [])),
    ...baru.map((satu) => ({ nama: satu.baru, baris: -1 })),
  ].map((satu) => ({ ...satu, padat: padat(satu.nama) }));
});

/** Without blanks, marks and capitals: a text that does not hold a name in this form does not hold it in any other. */
const padat = (teks: string): string => teks.toLowerCase().replace(/[\s\u00ad\u200b]/g, "");

const berlaku = ({ lama, baru }: GantiNama): boolean =>
  lama.trim() !== "" && baru.trim() !== "" && lama.trim() !== baru.trim();

const SINGKATAN = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const satuKata = (nama: string): boolean => !/\s/.test(nama.trim());

function tempat(teks: string, nama: string): { mulai: number; akhir: number }[] {
  if (nama.trim() === "") return [];
  const persis = satuKata(nama) && SINGKATAN.test(nama.trim());
  return [...teks.matchAll(pola(nama.trim()))].flatMap((hit) => {
    const kata = hit[0];
    const sah = persis ? tanpaTanda(kata) === nama.trim() : !satuKata(nama) || /^\p{Lu}/u.test(kata);
    return sah ? [{ mulai: hit.index, akhir: hit.index + kata.length }] : [];
  });
}

/** Marks where a word may break stand in the heads of narrow columns. */
const TANDA = "[\\u00ad\\u200b]?";
const tanpaTanda = (teks: string): string => teks.replace(/[\u00ad\u200b]/g, "");

const pola = ingat((nama): RegExp => {
  const kata = nama
    .split(/\s+/)
    .map((satu) => [...satu].map((huruf) => huruf.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&")).join(TANDA));
  return new RegExp(`(?<![\\p{L}\\p{N}-])${kata.join("\\s+")}(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, "giu");
});

/** The new name in capitals where the old one stands in capitals that are not its own, in small letters where it does. */
function kapital(baru: string, kata: string, lama: string): string {
  const ke = baru.trim();
  if (SINGKATAN.test(lama)) return ke;
  if (SINGKATAN.test(kata)) return ke.toUpperCase();
  if (/\p{Lu}/u.test(kata)) return ke;
  return ke.replace(/[\p{L}\p{N}]+/gu, (satu) => (satu.length > 1 && SINGKATAN.test(satu) ? satu : satu.toLowerCase()));
}

/** Words in capitals behind a name that are no part of it: whose office it is, and what only stands beside it. */
const BUKAN_LANJUTAN =
  /^(?:kab|kabupaten|kota|prov|provinsi|kecamatan|kec|kelurahan|desa|republik|ri|setda|sekretariat|pemerintah|tahun|nomor|no|nama|nip|tanggal|selaku|sebagai|untuk|di|ke|dari|yang|pada|oleh|dalam|dengan|atau|serta|tentang|kepada|agar|maka|jika)$/i;
/** Words that begin another office. */
const JABATAN_LAIN =
  /^(?:dinas|badan|kantor|bagian|bidang|seksi|sub|subbagian|subbag|kepala|sekretaris|inspektorat|inspektur|camat|lurah|kasubbag|kasubag|kabid|kasi|kabag|asisten|staf|bupati|wali|walikota|gubernur|direktur|upt|uptd|sop)$/i;

/** Nothing but what joins two names stands between them: each is a name of its own. */
const bersambung = (antara: string): boolean => /^(?:\s*,|\s+dan|\s*&)\s+$/i.test(antara);

function berlanjut(sesudah: string): boolean {
  const [, sambung = "", kata = ""] = /^(\s*,|\s+dan|\s*&)?\s+(\p{Lu}\p{L}*)/iu.exec(sesudah) ?? [];
  if (kata === "" || !/^\p{Lu}/u.test(kata) || BUKAN_LANJUTAN.test(kata)) return false;
  return sambung === "" || !JABATAN_LAIN.test(kata);
}
