import { denganTeksGambar, type TeksGambar } from "../../sop/teks-gambar";
import { teksSel } from "../../sop/sel";
import type { Baris, Draft } from "./draft";
import { samaTeks } from "./selaras";

/** A text of the document's drawing, at the step of the draft that it stands beside. */
export interface TeksBaris {
  /** The same each time that the document is read. */
  readonly kunci: string;
  /** Place of the step in the draft, from 0. */
  readonly index: number;
  readonly asal: TeksGambar;
}

/** Texts of the drawing beside steps that are still there. */
export const teksBaris = ({ baris }: Draft, teks: readonly TeksGambar[]): TeksBaris[] =>
  teks.flatMap((asal) => {
    const index = baris.findIndex((satu) => satu.asal === asal.langkah);
    return index < 0 ? [] : [{ kunci: `${asal.langkah} ${asal.teks}`, index, asal }];
  });

/** The steps with the texts of the drawing in their Keterangan, but those that the person leaves out. */
export function denganTeks(draft: Draft, teks: readonly TeksGambar[], tanpa: ReadonlySet<string>): Draft {
  const diambil = teksBaris(draft, teks).filter(({ kunci }) => !tanpa.has(kunci));
  if (diambil.length === 0) return draft;
  const baris = diambil.map(({ index, asal }) => ({ langkah: index, teks: asal.teks }));
  return { ...draft, baris: denganTeksGambar(draft.baris, baris) };
}

/** Steps whose Keterangan is still as before the build: as it was built, now. */
export function denganKeterangan(draft: Draft, semula: Draft, dibangun: Draft): Draft {
  const lama = new Map(semula.baris.map((satu) => [satu.id, satu.keterangan]));
  const baru = new Map(dibangun.baris.map((satu) => [satu.id, satu.keterangan]));
  const baris = draft.baris.map((satu): Baris => {
    const [dari, ke] = [lama.get(satu.id), baru.get(satu.id)];
    if (dari === undefined || ke === undefined || dari === ke) return satu;
    return samaTeks(teksSel(satu.keterangan), teksSel(dari)) ? { ...satu, keterangan: ke } : satu;
  });
  return { ...draft, baris };
}
