import { Part, toZip } from "../../src/ooxml/package";
import { NS } from "../../src/ooxml/xml";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WML = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const NAMESPACES = `xmlns:w="${NS.w}" xmlns:r="${NS.r}" xmlns:wp="${NS.wp}" xmlns:a="${NS.a}" xmlns:wps="${NS.wps}"`;

export const SECTION =
  '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

const STYLES = `<w:styles xmlns:w="${NS.w}">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="FontParagrafDefault"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TabelNormal"><w:name w:val="Normal Table"/></w:style>
</w:styles>`;

/** A small .docx with this content of its body. Further parts by name: [content, content type, relationship type]. */
export function docxOf(
  body: string,
  more: Readonly<Record<string, readonly [string, string, string]>> = {},
  section = SECTION,
): Uint8Array {
  const parts = { "word/styles.xml": [STYLES, `${WML}.styles+xml`, "styles"] as const, ...more };
  const overrides = Object.entries(parts).map(
    ([name, [, type]]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const links = Object.entries(parts).map(
    ([name, [, , type]], index) => `<Relationship Id="rId${index + 1}" Type="${REL}/${type}" Target="/${name}"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${NS.ct}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WML}.document.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${NS.rel}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${NS.rel}">${links.join("")}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, [content]]) => [name, content])),
  };
  return toZip({ parts: new Map(Object.entries(files).map(([name, text]) => [name, Part.ofText(name, text)])) });
}

/** `w:p` with one run. */
export const paragraph = (text: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;

/** `w:tbl` of texts. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join("")}</w:tblGrid>${rows
    .map((cells) => `<w:tr>${cells.map((text) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`).join("")}</w:tr>`)
    .join("")}</w:tbl>`;

/** A Flat OPC package with this content of its body. */
export const flatOpc = (body: string, parts = "", links = ""): string =>
  `<pkg:package xmlns:pkg="${NS.pkg}"><pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="${NS.rel}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>` +
  `<pkg:part pkg:name="/word/_rels/document.xml.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="${NS.rel}">${links}</Relationships></pkg:xmlData></pkg:part>` +
  `<pkg:part pkg:name="/word/document.xml" pkg:contentType="${WML}.document.main+xml"><pkg:xmlData><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part>${parts}</pkg:package>`;
