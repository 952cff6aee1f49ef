import { PackageError } from "../../ooxml/package";
import { workbookSentence } from "../../ooxml/workbook/workbook-errors";
import { bacaLembar, type Lembar } from "./baca";
import { bukaBuku } from "./buka";
import { kalimatTertinggal } from "./tertinggal";

/** The procedures of a workbook, sheet by sheet, with sentences about what was left out; or why it cannot be read, as a sentence for the user. */
export type BukuTerbaca =
  { readonly lembar: readonly Lembar[]; readonly catatan: readonly string[] } | { readonly gagal: string };

/** Reads the bytes of an .xlsx file. What is wrong with the file is said; anything else is thrown. */
export async function bacaBerkas(bytes: Uint8Array, bahasa: "id" | "en"): Promise<BukuTerbaca> {
  try {
    const { sheets, tertinggal } = await bukaBuku(bytes);
    return { lembar: bacaLembar(sheets), catatan: tertinggal.map((satu) => kalimatTertinggal(satu, bahasa)) };
  } catch (error) {
    if (error instanceof PackageError) return { gagal: workbookSentence(error.code, bahasa) };
    throw error;
  }
}
