import { docx, wordXml } from "../../docx";
import { lengkapi, type LangkahInput, type SopInput } from "../../../../src/sop/input";
import type { Sop } from "../../../../src/sop/sop";

/** A document as it comes from an office, with the models that a careful human reads out of it. */
export interface DokumenLuar {
  readonly nama: string;
  readonly bytes: Uint8Array;
  readonly harapan: readonly Sop[];
}

export const dokumen = (
  nama: string,
  body: string,
  harapan: readonly SopInput[],
  files: Record<string, string> = {},
): DokumenLuar => ({
  nama,
  // Word ends a body with a paragraph; without it other programs lose the table before its end.
  bytes: docx(wordXml(body.endsWith("</w:tbl>") ? `${body}<w:p/>` : body), files),
  harapan: harapan.map(lengkapi),
});

/** Texts of one step in the order of its columns: activity, requirements, time, output, remark. */
export const langkah = (
  nomor: number | string | null,
  [kegiatan = "", kelengkapan = "", waktu = "", output = "", keterangan = ""]: readonly string[],
): LangkahInput => ({ nomor, kegiatan, mutuBaku: { kelengkapan, waktu, output }, keterangan });

/** The six boxes in the order of the annex, their items between strokes. */
export function isiKotak(isi: readonly string[]): Omit<SopInput, "identitas" | "prosedur"> {
  const [dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan, pencatatan] = isi.map((satu) =>
    satu.split("|"),
  );
  return { dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan, pencatatan };
}
