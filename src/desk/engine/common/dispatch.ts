import type { WordDocument } from "../document/word-document";

/** Error of the Common API for what the host does not do (`ooeOperationNotSupported`). */
const NOT_SUPPORTED = 5000;

export function dispatch(_document: WordDocument, _dispatchId: number, _data: unknown): object {
  return { Error: NOT_SUPPORTED };
}
