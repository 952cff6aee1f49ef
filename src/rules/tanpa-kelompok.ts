import type { Dokumen, Kelompok } from "../sop/dokumen";
import type { Problem } from "./rule";

/** Checks that the head of the table names a group above its columns, where there are several (`adaKolom`). */
export function tanpaKelompok(
  dokumen: Dokumen | undefined,
  kelompok: Kelompok,
  adaKolom: boolean,
): readonly Problem[] | "tidakBerlaku" {
  // Without a table there is one thing to say, and `tabel-prosedur-ada` says it.
  if (dokumen?.kelompok === undefined || !dokumen.tabelProsedur || !adaKolom) return "tidakBerlaku";
  return dokumen.kelompok.includes(kelompok) ? [] : [{ at: "prosedur", message: "tanpaKelompok" }];
}
