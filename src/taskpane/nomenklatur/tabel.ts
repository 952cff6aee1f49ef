import type { Nomenklatur } from "../../sop/profile";
import type { GantiNama } from "../../sop/nomenklatur";

/** A row of the table; where it comes from the profile, with the regulation that changed the name. */
export interface BarisNama extends GantiNama {
  readonly dasar?: string;
}

const KEPALA_TABEL = /^(?:nama\s+)?(?:lama|semula|nomenklatur lama|sebelum)$/i;

/**
 * Rows from a pasted piece of a sheet: two or three columns parted by tabs, the third the regulation. Lines without a second
 * column, and a head of the columns, are left out.
 */
export function tabelDariTempelan(teks: string): BarisNama[] {
  return teks.split(/\r\n|\r|\n/).flatMap((baris) => {
    const [lama = "", baru = "", dasar = ""] = baris.split("\t").map((isi) => isi.replace(/^"|"$/g, "").trim());
    if (lama === "" || baru === "" || KEPALA_TABEL.test(lama)) return [];
    return [{ lama, baru, ...(dasar === "" ? {} : { dasar }) }];
  });
}

export const tabelDariProfil = (nomenklatur: readonly Nomenklatur[] = []): BarisNama[] =>
  nomenklatur.map(({ lama, baru, dasar }) => ({ lama, baru, ...(dasar === undefined ? {} : { dasar }) }));

/** The table with one row changed. */
export const ubahBaris = (tabel: readonly BarisNama[], index: number, ganti: Partial<BarisNama>): BarisNama[] =>
  tabel.map((satu, n) => (n === index ? { ...satu, ...ganti } : satu));

/** The table with rows added; an empty last row gives way, and a row that is there already is not added. */
export function tambahBaris(tabel: readonly BarisNama[], baru: readonly BarisNama[]): BarisNama[] {
  const isi = tabel.filter(({ lama, baru: ke }) => lama.trim() !== "" || ke.trim() !== "");
  const ada = new Set(isi.map(({ lama, baru: ke }) => `${lama}\t${ke}`));
  return [...isi, ...baru.filter(({ lama, baru: ke }) => !ada.has(`${lama}\t${ke}`))];
}
