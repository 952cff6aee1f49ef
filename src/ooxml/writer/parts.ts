import { contentTypesPart, Part, RELATIONSHIPS_TYPE, relationshipsName, type Package } from "../package";
import { escapeXml, NS } from "../xml";
import { relationship, relationshipsPart } from "./relationships";
import { defaultStyles } from "./styles";

export const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Content types of the parts that we write. */
export const TYPES = {
  document: `${WORD}.document.main+xml`,
  styles: `${WORD}.styles+xml`,
  numbering: `${WORD}.numbering+xml`,
  settings: `${WORD}.settings+xml`,
  glossaryDocument: `${WORD}.document.glossary+xml`,
  core: "application/vnd.openxmlformats-package.core-properties+xml",
} as const;

const PREFIXES = ["w", "r", "wp", "a", "pic", "wps"] as const;

/** Namespaces that our markup uses, as attributes for an element around it. */
export const NAMESPACES = PREFIXES.map((prefix) => `xmlns:${prefix}="${NS[prefix]}"`).join(" ");

/** Markup without the declarations that stand around it already. */
export const withoutOwnNamespaces = (markup: string): string =>
  PREFIXES.reduce((text, prefix) => text.replaceAll(` xmlns:${prefix}="${NS[prefix]}"`, ""), markup);

/** The main part around the blocks of a body. */
export const documentText = (body: string): string =>
  `${PROLOG}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;

/** Compatibility mode 15 is Word 2013 and later: without it Word opens the file as one of 2007 ([MS-DOCX] 2.3.5). */
const SETTINGS =
  `${PROLOG}<w:settings xmlns:w="${NS.w}"><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
  `<w:themeFontLang w:val="id-ID"/></w:settings>`;

const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const coreText = (title: string): string =>
  `${PROLOG}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>id-ID</dc:language></cp:coreProperties>`;

/** A sound Word document without text, with the title in its properties. */
export function emptyPackage(huruf: string, title: string): Package {
  const parts = [
    Part.ofText("word/document.xml", documentText("<w:p/>")),
    Part.ofText("word/styles.xml", PROLOG + defaultStyles(huruf)),
    Part.ofText("word/settings.xml", SETTINGS),
    Part.ofText("docProps/core.xml", coreText(title)),
    relationshipsPart("", [
      relationship("rId1", "officeDocument", "word/document.xml"),
      { ...relationship("rId2", "", "docProps/core.xml"), type: CORE },
    ]),
    relationshipsPart("word/document.xml", [
      relationship("rId1", "styles", "word/styles.xml"),
      relationship("rId2", "settings", "word/settings.xml"),
    ]),
  ];
  const types = new Map<string, string>([
    ["word/document.xml", TYPES.document],
    ["word/styles.xml", TYPES.styles],
    ["word/settings.xml", TYPES.settings],
    ["docProps/core.xml", TYPES.core],
    [relationshipsName(""), RELATIONSHIPS_TYPE],
    [relationshipsName("word/document.xml"), RELATIONSHIPS_TYPE],
  ]);
  return { parts: new Map([contentTypesPart(types), ...parts].map((part) => [part.name, part])) };
}
