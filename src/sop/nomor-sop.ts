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

/** What may stand in the place of a {word} of a pattern. Patterns never match a text that is longer than any number. */
const ISI: Readonly<Record<string, string>> = {
  angka: "\\d+",
  romawi: "[IVXLC]+",
  tahun: "(?:19|20)\\d{2}",
  huruf: "[A-Z]+",
  teks: "[^/]+",
};
const TERPANJANG = 120;

/** True when a number has the form of a pattern such as "000.8.3/{angka}/{teks}/{tahun}"; blanks and capitals do not count. */
export function sesuaiPola(nomor: string, pola: string): boolean {
  const baku = nomorSopBaku(nomor);
  return baku.length <= TERPANJANG && susunPola(pola).test(baku);
}

const susunPola = ingat((pola): RegExp => {
  const bagian = pola
    .replace(/\s/g, "")
    .split(/(\{(?:angka|romawi|tahun|huruf|teks)\})/i)
    // Every second part is a {word}.
    .map((isi, index) => (index % 2 === 1 ? (ISI[isi.slice(1, -1).toLowerCase()] ?? "") : harfiah(isi.toUpperCase())));
  return new RegExp(`^${bagian.join("")}$`);
});

const harfiah = (teks: string): string => teks.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
