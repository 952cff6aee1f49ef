import { beratTemuan, type Berat } from "./berat";
import { judulTemuan, type Butir, type Judul } from "./kelompok";

/** Which findings are shown; what is left empty shows all. */
export interface Saringan {
  readonly berat: readonly Berat[];
  readonly judul: Judul | null;
}

export const TANPA_SARINGAN: Saringan = { berat: [], judul: null };

/** The findings that pass. */
export const saring = (butir: readonly Butir[], { berat, judul }: Saringan): Butir[] =>
  butir.filter(
    ({ temuan }) =>
      (berat.length === 0 || berat.includes(beratTemuan(temuan))) && (judul === null || judulTemuan(temuan) === judul),
  );

/** Without what no finding has any more: a filter must never hide why the list is empty. */
export function saringanBerlaku({ berat, judul }: Saringan, butir: readonly Butir[]): Saringan {
  const ada = berat.filter((satu) => butir.some(({ temuan }) => beratTemuan(temuan) === satu));
  const judulAda = butir.some(({ temuan }) => judulTemuan(temuan) === judul);
  return { berat: ada, judul: judulAda ? judul : null };
}
