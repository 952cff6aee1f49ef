import { ingat } from "./ingat";
import { rapikan } from "./teks";

/** True when a part beside a slash is empty: "530/ /01". */
export const bagianKosong = (nomor: string): boolean =>
  rapikan(nomor)
    .split("/")
    .some((isi) => isi.trim() === "");

/** The years that stand as a part of their own in a text: of "530/07/IND/2019" 2019, of "SOP-025/17000/2025" 2025. */
export const tahunDalam = ingat((teks): readonly number[] =>
  (teks.match(/(?<![a-z\d])(?:19[5-9]|20[0-4])\d(?![a-z\d])/gi) ?? []).map(Number),
);

/** A number for comparison: without blanks, in capitals. */
export const nomorSopBaku = (nomor: string): string => rapikan(nomor).replace(/\s/g, "").toUpperCase();

/** What may stand in the place of a {word} of a pattern. */
const ISI = {
  angka: /^\d+$/,
  romawi: /^[IVXLC]+$/,
  tahun: /^(?:19|20)\d{2}$/,
  huruf: /^[A-Z]+$/,
  teks: /^[^/]+$/,
  klasifikasi: /^\d+(?:\.\d+)*$/,
  kode: /^[^/]+$/,
} as const;

export type KataPola = keyof typeof ISI;

/** The words that a pattern may hold in braces. */
export const KATA_POLA = Object.keys(ISI) as readonly KataPola[];

/** A piece of a pattern: a text that stands for itself, or a word. */
export type BagianPola = { readonly tetap: string } | { readonly kata: KataPola };

/** A pattern in pieces. What stands in braces and is no word that we know stands for itself. */
export const pisahPola = ingat((pola): readonly BagianPola[] =>
  pola.split(/(\{[^{}]*\})/).map((bagian) => {
    const kata = KATA_POLA.find((satu) => bagian.toLowerCase().replace(/\s/g, "") === `{${satu}}`);
    return kata === undefined ? { tetap: bagian } : { kata };
  }),
);

/** Patterns never match a text that is longer than any number. */
const TERPANJANG = 120;

/** True when a number has the form of a pattern such as "000.8.3/{angka}/{teks}/{tahun}"; blanks and capitals do not count. */
export function sesuaiPola(nomor: string, pola: string): boolean {
  const baku = nomorSopBaku(nomor);
  if (baku.length > TERPANJANG) return false;
  // All places that the pieces so far may reach, so that no pattern makes us try every way to share out a text.
  const akhir = pisahPola(pola).reduce<ReadonlySet<number>>(
    (tempat, bagian) => new Set([...tempat].flatMap((dari) => sampai(baku, dari, bagian))),
    new Set([0]),
  );
  return akhir.has(baku.length);
}

/** The places at which a piece may end that begins at `dari`. */
function sampai(baku: string, dari: number, bagian: BagianPola): readonly number[] {
  if ("kata" in bagian) {
    const panjang = Array.from({ length: baku.length - dari }, (_, index) => index + 1);
    return panjang.map((n) => dari + n).filter((akhir) => ISI[bagian.kata].test(baku.slice(dari, akhir)));
  }
  const tetap = nomorSopBaku(bagian.tetap);
  return baku.startsWith(tetap, dari) ? [dari + tetap.length] : [];
}
