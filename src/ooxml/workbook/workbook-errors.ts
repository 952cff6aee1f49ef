import type { PackageErrorCode } from "../package-errors";
import en from "./messages/en.json";
import id from "./messages/id.json";

const SENTENCES: Readonly<Record<"id" | "en", Readonly<Record<PackageErrorCode, string>>>> = { id, en };

/** What to tell the user of a file that was to be read as a workbook: what is wrong with it and what to do about it. */
export const workbookSentence = (code: PackageErrorCode, language: "id" | "en"): string => SENTENCES[language][code];
