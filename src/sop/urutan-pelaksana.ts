import type { Prosedur } from "./sop";

/** For each performer column the row (0-based) in which it first acts; -1 where it never does. An off-page connector only carries the flow on. */
export const kemunculanPertama = ({ pelaksana, langkah }: Prosedur): number[] =>
  pelaksana.map((_, kolom) =>
    langkah.findIndex(({ simbol }) => simbol.some((s) => s.pelaksana === kolom && s.bentuk !== "segilima")),
  );

/**
 * The procedure with its performer columns in the order in which they first act; columns that begin in one row, and those that never
 * act, stay as they stand, the latter at the end. Symbols move with their column. The same object where nothing is to be moved.
 */
export function urutanPelaksana(prosedur: Prosedur): Prosedur {
  const pertama = kemunculanPertama(prosedur).map((baris) => (baris < 0 ? Infinity : baris));
  const urutan = pertama
    .map((_, kolom) => kolom)
    .sort((a, b) => (pertama[a] === pertama[b] ? a - b : (pertama[a] ?? 0) - (pertama[b] ?? 0)));
  if (urutan.every((kolom, tempat) => kolom === tempat)) return prosedur;
  const tempat = new Map(urutan.map((kolom, index) => [kolom, index]));
  return {
    pelaksana: urutan.map((kolom) => prosedur.pelaksana[kolom] ?? ""),
    langkah: prosedur.langkah.map((langkah) => ({
      ...langkah,
      simbol: langkah.simbol.map((simbol) => ({
        ...simbol,
        pelaksana: tempat.get(simbol.pelaksana) ?? simbol.pelaksana,
      })),
    })),
  };
}
