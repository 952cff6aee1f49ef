import { PackageError, readPackage } from "../ooxml/package";
import { readSnapshot } from "../ooxml/reader/read-snapshot";
import { storeOf } from "../ooxml/store-xml";
import { workbookSentence } from "../ooxml/workbook/workbook-errors";
import type { Kind } from "../recognise/recognition";
import { recognise } from "../recognise/recognise";
import type { Ignored } from "../sop/ignored";
import type { Sop } from "../sop/sop";
import { readFile } from "./io";
import { UsageError } from "./messages";

/** What a file holds, whether a Word document, an Excel workbook or a model in JSON. */
export interface Source {
  kind: Kind;
  sops: readonly Sop[];
  /** Findings that were set aside in the document. */
  abaikan: readonly Ignored[];
  /** Sentences about what of the file was not read. */
  catatan: readonly string[];
}

/** Reads a .docx, an .xlsx or a model. Throws `UsageError` or `PackageError`, each with a sentence for the user. */
export async function readSource(file: string): Promise<Source> {
  const bytes = readFile(file);
  if (/\.json$/i.test(file)) {
    const { parseModel } = await import("./model");
    return { kind: "sop-ap", sops: [parseModel(new TextDecoder().decode(bytes))], abaikan: [], catatan: [] };
  }
  if (isWorkbook(file)) return { ...(await readWorkbook(bytes)), abaikan: [] };
  const pkg = readPackage(bytes);
  const { kind, sops } = recognise(readSnapshot(pkg));
  return { kind, sops: sops.map(({ sop }) => sop), abaikan: storeOf(pkg).abaikan, catatan: [] };
}

export const isWorkbook = (file: string): boolean => /\.xls[xmb]?$/i.test(file);

/** Reads the SOPs of a workbook. Throws `UsageError` with what is wrong with it. */
export async function readWorkbook(bytes: Uint8Array): Promise<Omit<Source, "abaikan">> {
  const { bukaBuku } = await import("../recognise/buku/buka");
  const { sopBuku } = await import("../recognise/buku/sop");
  const { kalimatTertinggal } = await import("../recognise/buku/tertinggal");
  try {
    const { sheets, tertinggal } = await bukaBuku(bytes);
    return { ...sopBuku(sheets), catatan: tertinggal.map((satu) => kalimatTertinggal(satu, "id")) };
  } catch (error) {
    if (error instanceof PackageError) throw new UsageError(workbookSentence(error.code, "id"));
    throw error;
  }
}
