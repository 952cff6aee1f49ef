import { strToU8, zipSync } from "fflate";
import { NS } from "../../src/ooxml/xml";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WML = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Main document part around the given body, with the usual prefixes declared. */
export function wordXml(body: string): string {
  const prefixes = (["w", "r", "wp", "a", "pic", "wps", "wpg", "wpc", "mc", "v", "o", "w14"] as const)
    .map((prefix) => `xmlns:${prefix}="${NS[prefix]}"`)
    .join(" ");
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${prefixes}><w:body>${body}</w:body></w:document>`;
}

/** Files of a small sound .docx around a main document part. */
export const DOCX_FILES = (documentXml: string): Record<string, string> => ({
  "[Content_Types].xml": `<Types xmlns="${NS.ct}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WML}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WML}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${NS.rel}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": documentXml,
  "word/_rels/document.xml.rels": `<Relationships xmlns="${NS.rel}"><Relationship Id="rId1" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
  "word/styles.xml": `<w:styles xmlns:w="${NS.w}"/>`,
});

/** Bytes of a small .docx, with further or other files. */
export const docx = (documentXml: string, files: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...DOCX_FILES(documentXml), ...files }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
