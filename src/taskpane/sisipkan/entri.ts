import type { BagianCuplikan, Cuplikan, Entri } from "../../snippets/cuplikan";
import { CUPLIKAN } from "../../snippets/cuplikan-baku";
import { bagianEntri } from "../../snippets/search";
import { SOP_BAKU, type SopBaku } from "../../snippets/sop-baku";
import type { Path } from "../../sop/path";

/** The official template, to be found among the SOPs. */
export const TEMPLAT: SopBaku = {
  id: "templat",
  judul: "Templat SOP resmi",
  bidang: "SOP kosong siap diisi",
  kataKunci: ["template", "formulir", "kosong", "baru"],
};

/** Everything that can be inserted: the template, the standard SOPs, one's own, and what comes with the program. */
export const semuaEntri = (milik: readonly Cuplikan[]): readonly Entri[] => [
  TEMPLAT,
  ...SOP_BAKU,
  ...milik,
  ...CUPLIKAN,
];

export type Kelompok = "templat" | BagianCuplikan;

export const kelompokEntri = (entri: Entri): Kelompok => (entri.id === TEMPLAT.id ? "templat" : bagianEntri(entri));

/** Hits by group; groups in the order of their best hit. */
export function kelompokkan(hasil: readonly Entri[]): readonly { kelompok: Kelompok; entri: readonly Entri[] }[] {
  const semua = new Map<Kelompok, Entri[]>();
  for (const entri of hasil) {
    const kelompok = kelompokEntri(entri);
    semua.set(kelompok, [...(semua.get(kelompok) ?? []), entri]);
  }
  return [...semua].map(([kelompok, entri]) => ({ kelompok, entri }));
}

const BAGIAN: readonly BagianCuplikan[] = [
  "dasarHukum",
  "kualifikasiPelaksana",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
];

/** The section of snippets that fits a place of the document; null where none does. */
export function bagianDari(path: Path | null | undefined): BagianCuplikan | null {
  if (!path) return null;
  if (path.startsWith("identitas.pengesahan")) return "pengesahan";
  if (path.startsWith("prosedur")) return "langkah";
  return BAGIAN.find((bagian) => path.split(".")[0] === bagian) ?? null;
}
