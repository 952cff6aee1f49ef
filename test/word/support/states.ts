import { readPackage, type Package } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import { stateOf, type DocumentState } from "../../../src/word/state";
import { docx, wordXml } from "../../support/docx";

/** State of a document that Word counts as the reader does. */
export function stateOfPackage(pkg: Package): DocumentState {
  const paragraphs = readSnapshot(pkg).paragraphs.map(({ text }) => text);
  return stateOf({ content: pkg, texts: { all: paragraphs.join("\r"), paragraphs }, cursor: null, proxies: [] });
}

/** State of a document with this content of its body. */
export const stateOfBody = (body: string): DocumentState => stateOfPackage(readPackage(docx(wordXml(body))));

export const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
