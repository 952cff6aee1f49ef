import { geser } from "./deret";
import type { Draft, SimbolDraf } from "./draft";

/** A new performer's column at the right. */
export function tambahKolom(draft: Draft, nama: string): Draft {
  const kolom = { id: draft.idBerikut, asal: null, nama };
  return { ...draft, kolom: [...draft.kolom, kolom], idBerikut: draft.idBerikut + 1 };
}

/** The column with another name. */
export function namaiKolom(draft: Draft, id: number, nama: string): Draft {
  return { ...draft, kolom: draft.kolom.map((kolom) => (kolom.id === id ? { ...kolom, nama } : kolom)) };
}

/** The column one place to the left (-1) or right (1); its steps go with it. */
export function pindahKolom(draft: Draft, id: number, arah: -1 | 1): Draft {
  const index = draft.kolom.findIndex((kolom) => kolom.id === id);
  const kolom = geser(draft.kolom, index, arah);
  return kolom === draft.kolom ? draft : { ...draft, kolom };
}

/** Without the column; its steps go to `pengganti`, or lose their performer. No step is lost. */
export function hapusKolom(draft: Draft, id: number, pengganti: number | null): Draft {
  const ganti = (simbol: readonly SimbolDraf[]): readonly SimbolDraf[] => {
    if (!simbol.some(({ kolom }) => kolom === id)) return simbol;
    const alih = pengganti === null ? [] : simbol.map((s) => (s.kolom === id ? { ...s, kolom: pengganti } : s));
    const sisa = pengganti === null ? simbol.filter(({ kolom }) => kolom !== id) : alih;
    return sisa.filter((s, index) => sisa.findIndex(({ kolom }) => kolom === s.kolom) === index);
  };
  return {
    ...draft,
    kolom: draft.kolom.filter((kolom) => kolom.id !== id),
    baris: draft.baris.map((baris) => ({ ...baris, simbol: ganti(baris.simbol) })),
  };
}

/** Number of steps that a column holds. */
export function langkahDiKolom(draft: Draft, id: number): number {
  return draft.baris.filter(({ simbol }) => simbol.some(({ kolom }) => kolom === id)).length;
}
