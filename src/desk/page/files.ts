import { OpenError } from "../engine/engine";
import { PackageError, packageSentence } from "../../ooxml/package-errors";
import { language, messages } from "./messages";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What to tell about a file that cannot be opened. */
export function openSentence(name: string, error: unknown): string {
  const cause = error instanceof OpenError ? error.cause : error;
  const reason = cause instanceof PackageError ? packageSentence(cause.code, language) : messages.bukanDocx;
  return [messages.tidakDapatDibuka(name), reason, messages.tetapTerbuka].join(" ");
}

/** Hands a document to the browser's download. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: DOCX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = /\.docx$/i.test(name) ? name : `${name}.docx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
