import type { Path } from "../sop/path";
import { barisKosong } from "../sop/prosedur";
import type { Dokumen } from "../sop/dokumen";
import type { Langkah, Sop } from "../sop/sop";
import type { Problem } from "./rule";

/** Checks each step; rows in which nothing stands are passed over. Does not apply while there is no step at all. */
export function perLangkah(
  { prosedur }: Sop,
  periksa: (langkah: Langkah, at: Path, index: number) => readonly Problem[],
): readonly Problem[] | "tidakBerlaku" {
  if (prosedur.langkah.every(barisKosong)) return "tidakBerlaku";
  return prosedur.langkah.flatMap((langkah, index) =>
    barisKosong(langkah) ? [] : periksa(langkah, `prosedur.langkah.${index}`, index),
  );
}

/** True when the drawing could not be read, so that nothing can be said about it. */
export const baganTakTerbaca = ({ dokumen }: Sop): boolean => dokumen?.baganTerbaca === false;

/** True when the table was found without this column; `kolom-prosedur-lengkap` says so once, not each row again. */
export const kolomTidakAda = ({ dokumen }: Sop, kolom: Dokumen["kolom"][number]): boolean =>
  dokumen !== undefined && dokumen.tabelProsedur && !dokumen.kolom.includes(kolom);
