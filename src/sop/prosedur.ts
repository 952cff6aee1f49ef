import { MULAI_SELESAI } from "../regulation/kata-kegiatan";
import { ingatObjek } from "./ingat";
import { belumTerisi } from "./isian";
import { barisSel, teksSel } from "./sel";
import type { Langkah, MutuBaku, Prosedur } from "./sop";
import { bakukan } from "./teks";

const penanda = new Set<string>(MULAI_SELESAI);

/** True for a row in which nothing but perhaps a number stands: the spare row of a template is no step. */
export function barisKosong({ kegiatan, simbol, mutuBaku }: Langkah): boolean {
  return (
    belumTerisi(kegiatan) &&
    simbol.length === 0 &&
    [mutuBaku.kelengkapan, mutuBaku.waktu, mutuBaku.output].every((sel) => belumTerisi(teksSel(sel)))
  );
}

/** True for words that only mark the beginning or the end of the flow ("Mulai", "Selesai") and are no activity. */
export const kegiatanPenanda = (kegiatan: string): boolean => kegiatan.length < 20 && penanda.has(bakukan(kegiatan));

/** True as soon as the table has its first step. */
export const adaLangkah = ({ langkah }: Prosedur): boolean => langkah.some(({ kegiatan }) => !belumTerisi(kegiatan));

const teksKolom = (kolom: keyof MutuBaku) =>
  ingatObjek(({ langkah }: Prosedur): readonly (string | null)[] => {
    let tertutupSampai = 0;
    return langkah.map(({ mutuBaku }, index) => {
      if (index < tertutupSampai) return null;
      tertutupSampai = index + barisSel(mutuBaku[kolom]);
      return teksSel(mutuBaku[kolom]);
    });
  });

/** The texts of one column of the Mutu Baku, row by row; null where a cell merged from above covers the row. */
export const kolomMutuBaku = {
  kelengkapan: teksKolom("kelengkapan"),
  waktu: teksKolom("waktu"),
  output: teksKolom("output"),
};

/** The number in the No column, or null for an empty cell and for letters of sub-rows. */
export function angkaNomor(nomor: Langkah["nomor"]): number | null {
  if (typeof nomor === "number" && Number.isSafeInteger(nomor) && nomor >= 0) return nomor;
  const angka = /^\(?(\d+)[.)]*$/.exec(String(nomor ?? "").trim())?.[1];
  return angka === undefined ? null : Number(angka);
}
