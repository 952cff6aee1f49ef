import { ingatObjek } from "../sop/ingat";
import type { Path } from "../sop/path";
import { barisKosong, barisPenanda, kolomMutuBaku } from "../sop/prosedur";
import type { Dokumen } from "../sop/dokumen";
import type { Langkah, MutuBaku, Prosedur, Sop } from "../sop/sop";
import type { Problem } from "./rule";

interface Baris {
  readonly langkah: Langkah;
  readonly at: Path;
  readonly index: number;
}

/** The rows in which something stands; nearly every rule about steps goes through them. */
const barisTerisi = ingatObjek(({ langkah }: Prosedur): readonly Baris[] =>
  langkah.flatMap((baris, index) =>
    barisKosong(baris) ? [] : [{ langkah: baris, at: `prosedur.langkah.${index}`, index }],
  ),
);

/** Checks each step; rows in which nothing stands are passed over. Does not apply while there is no step at all. */
export function perLangkah(
  { prosedur }: Sop,
  periksa: (langkah: Langkah, at: Path, index: number) => readonly Problem[],
): readonly Problem[] | "tidakBerlaku" {
  const baris = barisTerisi(prosedur);
  return baris.length === 0 ? "tidakBerlaku" : baris.flatMap(({ langkah, at, index }) => periksa(langkah, at, index));
}

/** True when the drawing could not be read, so that nothing can be said about it. */
export const baganTakTerbaca = ({ dokumen }: Sop): boolean => dokumen?.baganTerbaca === false;

/** True when the table was found without this column; `kolom-prosedur-lengkap` says so once, not each row again. */
export const kolomTidakAda = ({ dokumen }: Sop, kolom: Dokumen["kolom"][number]): boolean =>
  dokumen !== undefined && dokumen.tabelProsedur && !dokumen.kolom.includes(kolom);

/**
 * Checks each cell of one column of the Mutu Baku. Rows covered by a merged cell are passed over, and so are "Mulai" and "Selesai":
 * they are no activity, as `mulai-selesai-bukan-langkah` says, and need no Mutu Baku. Does not apply where the column is missing.
 */
export function perSel(
  sop: Sop,
  kolom: keyof MutuBaku,
  periksa: (teks: string, at: Path, langkah: Langkah) => readonly Problem[],
): readonly Problem[] | "tidakBerlaku" {
  if (kolomTidakAda(sop, kolom)) return "tidakBerlaku";
  const sel = kolomMutuBaku(sop.prosedur.langkah, kolom);
  return perLangkah(sop, (langkah, at, index) => {
    const teks = sel[index] ?? null;
    return teks === null || barisPenanda(langkah) ? [] : periksa(teks, `${at}.mutuBaku.${kolom}`, langkah);
  });
}

/** True when symbols were read, so that one that is not there can be missed. Without any, `diagram-alir-ada` has spoken. */
export const simbolTerbaca = (sop: Sop): boolean =>
  !baganTakTerbaca(sop) &&
  sop.prosedur.langkah.some(({ simbol }) => simbol.length > 0) &&
  !sop.prosedur.langkah.some(({ simbol }) => simbol.some(({ bentuk }) => bentuk === "gambar"));
