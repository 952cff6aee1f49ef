import { barisDengan, gantiBaris } from "./baris";
import { sisipkan } from "./deret";
import type { Baris, Draft, Keluar, SimbolDraf } from "./draft";

/** One symbol of a step in another column, by the column's id. A step without symbols gets its first one there. */
export function taruhSimbol(draft: Draft, id: number, simbol: number, kolom: number): Draft {
  return gantiBaris(draft, id, (baris) => ({
    ...baris,
    simbol: sisipkan(baris.simbol, simbol, 1, { bentuk: null, ...baris.simbol[simbol], kolom }),
  }));
}

/** One symbol of a step one column to the left (-1) or right (1); the same draft where there is no such column. */
export function pindahSimbol(draft: Draft, id: number, simbol: number, arah: -1 | 1): Draft {
  const kini = barisDengan(draft, id)?.simbol[simbol]?.kolom;
  const tujuan = draft.kolom[draft.kolom.findIndex((kolom) => kolom.id === kini) + arah];
  return kini === undefined || !tujuan ? draft : taruhSimbol(draft, id, simbol, tujuan.id);
}

/** One more performer of a step, with a symbol of its own. */
export function tambahSimbol(draft: Draft, id: number, kolom: number): Draft {
  return gantiBaris(draft, id, (baris) => ({ ...baris, simbol: [...baris.simbol, { kolom, bentuk: null }] }));
}

/** A step without one of its symbols; exits that named it fall back to the usual symbol, those after it move up. */
export function hapusSimbol(draft: Draft, id: number, simbol: number): Draft {
  const baris = draft.baris.map((satu): Baris => {
    const milik = satu.id === id;
    const keluar = satu.keluar.map((k) =>
      susutkan(milik ? susutkan(k, "dari", simbol) : k, k.tujuan === id ? "simbol" : null, simbol),
    );
    return milik ? { ...satu, simbol: sisipkan(satu.simbol, simbol, 1), keluar } : { ...satu, keluar };
  });
  return { ...draft, baris };
}

function susutkan(keluar: Keluar, kunci: "dari" | "simbol" | null, hapus: number): Keluar {
  const nilai = kunci === null ? undefined : keluar[kunci];
  if (kunci === null || nilai === undefined || nilai < hapus) return keluar;
  const { [kunci]: gugur, ...lain } = keluar;
  return nilai === hapus ? lain : { ...lain, [kunci]: nilai - 1 };
}

/** A symbol with another shape; null lets the shape follow from the place. */
export function bentukSimbol(draft: Draft, id: number, simbol: number, bentuk: SimbolDraf["bentuk"]): Draft {
  return gantiBaris(draft, id, (baris) => {
    const kini = baris.simbol[simbol];
    return kini ? { ...baris, simbol: sisipkan(baris.simbol, simbol, 1, { kolom: kini.kolom, bentuk }) } : baris;
  });
}
