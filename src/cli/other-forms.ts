import { PackageError, type PackageErrorCode } from "../ooxml/package";
import { workbookSentence } from "../ooxml/workbook/workbook-errors";
import { sentenceOf } from "./exit";

/** What is wrong with files of other forms, by the end of their names. */
const DOCUMENTS: readonly (readonly [RegExp, PackageErrorCode])[] = [
  [/\.(doc|dot)$/i, "oldWord"],
  [/\.rtf$/i, "rtf"],
  [/\.odt$/i, "odt"],
  [/\.pdf$/i, "pdf"],
  [/\.(xlsx|xlsm)$/i, "xlsx"],
];
const WORKBOOKS: readonly (readonly [RegExp, PackageErrorCode])[] = [
  [/\.xls$/i, "oldExcel"],
  [/\.xlsb$/i, "xlsx"],
  [/\.ods$/i, "odt"],
];

/** Why a file in a folder is passed over, and what to do with it: told by its name alone, so that nothing large is opened. */
export function sentenceOfOther(file: string): string {
  const codeIn = (table: typeof DOCUMENTS): PackageErrorCode | undefined =>
    table.find(([pattern]) => pattern.test(file))?.[1];
  const workbook = codeIn(WORKBOOKS);
  return workbook ? workbookSentence(workbook, "id") : sentenceOf(new PackageError(codeIn(DOCUMENTS) ?? "notWord"));
}
