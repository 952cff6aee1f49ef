import { geser } from "./deret";
import type { Draft, Kolom } from "./draft";
import { hapusSimbol, taruhSimbol } from "./simbol";

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
  const tanpa = draft.baris.reduce((sisa, baris) => {
    const tempat = baris.simbol.findIndex(({ kolom }) => kolom === id);
    if (tempat < 0) return sisa;
    const berdua = pengganti === null || baris.simbol.some(({ kolom }) => kolom === pengganti);
    return berdua ? hapusSimbol(sisa, baris.id, tempat) : taruhSimbol(sisa, baris.id, tempat, pengganti);
  }, draft);
  const tersisa = tanpa.baris.some(({ simbol }) => simbol.some(({ kolom }) => kolom === id));
  return tersisa ? hapusKolom(tanpa, id, pengganti) : { ...tanpa, kolom: draft.kolom.filter((k) => k.id !== id) };
}

/** The columns in the order in which their performers first act; those that never act stay at the end. */
export function urutkanKolom(draft: Draft): Draft {
  const urutan = new Map<number, number>();
  for (const { simbol } of draft.baris)
    for (const { kolom } of simbol) if (!urutan.has(kolom)) urutan.set(kolom, urutan.size);
  const tempat = ({ id }: Kolom): number => urutan.get(id) ?? urutan.size;
  const kolom = [...draft.kolom].sort((a, b) => tempat(a) - tempat(b));
  return kolom.every(({ id }, index) => id === draft.kolom[index]?.id) ? draft : { ...draft, kolom };
}

/** Number of steps that a column holds. */
export function langkahDiKolom(draft: Draft, id: number): number {
  return draft.baris.filter(({ simbol }) => simbol.some(({ kolom }) => kolom === id)).length;
}
