import en from "./messages/en.json";
import id from "./messages/id.json";

/** Why a file cannot be read as a Word document. */
export type PackageErrorCode =
  | "empty"
  | "tooLarge"
  | "notZip"
  | "oldWord"
  | "oldExcel"
  | "encrypted"
  | "rtf"
  | "pdf"
  | "odt"
  | "xlsx"
  | "notWord"
  | "strict"
  | "damaged"
  | "noDocument"
  | "doctype"
  | "brokenXml";

/** The only error that reading a package throws. Its sentence for users stands in the catalogue of `messages/`. */
export class PackageError extends Error {
  override readonly name = "PackageError";

  constructor(
    readonly code: PackageErrorCode,
    /** Name of the part at fault, where there is one. */
    readonly part?: string,
  ) {
    super(part === undefined ? code : `${code}: ${part}`);
  }
}

const SENTENCES: Readonly<Record<"id" | "en", Readonly<Record<PackageErrorCode, string>>>> = { id, en };

/** What to tell the user: what is wrong with the file and what to do about it. */
export const packageSentence = (code: PackageErrorCode, language: "id" | "en"): string => SENTENCES[language][code];
