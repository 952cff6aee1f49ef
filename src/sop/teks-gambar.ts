import { barisSel, teksSel } from "./sel";
import type { Address } from "./address";
import type { Sel } from "./sop";

/** A text that people put into the drawing of a flow. The steps do not hold it: a flow that is drawn anew is without it. */
export interface TeksGambar {
  /** 0-based index of the step in whose row it stands. */
  readonly langkah: number;
  /** On one line. */
  readonly teks: string;
  readonly at: Address;
}

type BerKeterangan = { readonly keterangan: Sel };

/** Steps that have such texts in their Keterangan, each on a line of its own; in a merged cell, in that of the step that holds it. */
export function denganTeksGambar<T extends BerKeterangan>(
  langkah: readonly T[],
  teks: readonly Pick<TeksGambar, "langkah" | "teks">[],
): T[] {
  const hasil = [...langkah];
  for (const satu of teks) {
    const pemilik = pemilikSel(hasil, satu.langkah);
    const ini = hasil[pemilik];
    if (ini) hasil[pemilik] = { ...ini, keterangan: ditambah(ini.keterangan, satu.teks) };
  }
  return hasil;
}

/** The step whose Keterangan covers the row of this one: itself, or the one that a merged cell begins at. */
function pemilikSel(langkah: readonly BerKeterangan[], index: number): number {
  const above = langkah.findIndex(({ keterangan }, at) => at < index && barisSel(keterangan) > index - at);
  return above < 0 ? index : above;
}

function ditambah(sel: Sel, baru: string): Sel {
  const lama = teksSel(sel);
  const teks = lama.trim() === "" ? baru : `${lama}\n${baru}`;
  return typeof sel === "string" ? teks : { ...sel, teks };
}
