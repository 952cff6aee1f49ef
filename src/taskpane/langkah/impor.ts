import type { Prosedur } from "../../sop/sop";
import { bakukan } from "../../sop/teks";
import { fromProsedur } from "./convert";
import type { Baris, Draft, Kolom } from "./draft";

const samaNama = (a: string, b: string): boolean => bakukan(a) === bakukan(b) && bakukan(a) !== "";

/** Steps from elsewhere in place of all steps. Rows and columns get ids that were never used. */
export function gantiSemua(draft: Draft, prosedur: Prosedur): Draft {
  const baru = dariLuar(draft, prosedur);
  return { ...baru, baris: bernomor(baru.baris) };
}

/** Steps from elsewhere below the present ones; a performer of the same name keeps the column that stands. */
export function tambahkan(draft: Draft, prosedur: Prosedur): Draft {
  const baru = dariLuar(draft, prosedur);
  const ada = new Map(
    baru.kolom.map(({ id, nama }) => [id, draft.kolom.find((kolom) => samaNama(kolom.nama, nama))?.id ?? id]),
  );
  const kolom: Kolom[] = [...draft.kolom, ...baru.kolom.filter(({ id }) => ada.get(id) === id)];
  const baris = baru.baris.map((satu) => ({
    ...satu,
    simbol: satu.simbol.map((simbol) => ({ ...simbol, kolom: ada.get(simbol.kolom) ?? simbol.kolom })),
  }));
  return { kolom, baris: bernomor([...draft.baris, ...baris]), idBerikut: baru.idBerikut };
}

/** The steps of a model under ids that the draft has not used, and in no row of the document. */
function dariLuar({ idBerikut }: Draft, prosedur: Prosedur): Draft {
  const asli = fromProsedur(prosedur);
  const geser = (id: number): number => id + idBerikut;
  return {
    kolom: asli.kolom.map((kolom) => ({ ...kolom, id: geser(kolom.id), asal: null })),
    baris: asli.baris.map((baris) => ({
      ...baris,
      id: geser(baris.id),
      asal: null,
      simbol: baris.simbol.map((simbol) => ({ ...simbol, kolom: geser(simbol.kolom) })),
      keluar: baris.keluar.map((k) => (typeof k.tujuan === "number" ? { ...k, tujuan: geser(k.tujuan) } : k)),
    })),
    idBerikut: geser(asli.idBerikut),
  };
}

const bernomor = (baris: readonly Baris[]): Baris[] => baris.map((satu, index) => ({ ...satu, nomor: index + 1 }));
