import { PackageError } from "../../ooxml/package";
import { workbookSentence } from "../../ooxml/workbook/workbook-errors";
import { bacaLembar, type Lembar } from "./baca";
import { bukaBuku } from "./buka";

/** The procedures of a workbook, sheet by sheet; or why it cannot be read, as a sentence for the user. */
export type BukuTerbaca = { readonly lembar: readonly Lembar[] } | { readonly gagal: string };

/** Reads the bytes of an .xlsx file. What is wrong with the file is said; anything else is thrown. */
export async function bacaBerkas(bytes: Uint8Array, bahasa: "id" | "en"): Promise<BukuTerbaca> {
  try {
    return { lembar: bacaLembar(await bukaBuku(bytes)) };
  } catch (error) {
    if (error instanceof PackageError) return { gagal: workbookSentence(error.code, bahasa) };
    throw error;
  }
}
