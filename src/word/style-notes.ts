import { mainDocument, parseXml, relationships, type Package } from "../ooxml/package";
import { ownStyles } from "../ooxml/writer/styles";
import { childrenNamed, descend, NS, wAttribute } from "../ooxml/xml";
import type { WriteNote } from "./session";
import type { Work } from "./work";

/** What makes the look of a style: alignment, size, weight. Fonts are the user's choice. */
const LOOKS: readonly (readonly string[])[] = [
  ["pPr", "jc"],
  ["rPr", "sz"],
  ["rPr", "b"],
];

/** A note when the document had styles of our names that look otherwise: Word keeps those. */
export function styleNotes({ pkg }: Work, huruf: string): WriteNote[] {
  const root = pkg && stylesOf(pkg);
  if (!root) return [];
  const own = ownStyles(huruf).map(({ xml }) => xml);
  const ours = looksOf(parseXml(`<w:styles xmlns:w="${NS.w}">${own.join("")}</w:styles>`, "styles"));
  const theirs = looksOf(root);
  const differs = [...ours].some(([id, look]) => theirs.has(id) && theirs.get(id) !== look);
  return differs ? ["gayaSudahAda"] : [];
}

const looksOf = (styles: Element): Map<string, string> =>
  new Map(
    childrenNamed(styles, NS.w, "style").map((style) => [
      wAttribute(style, "styleId") ?? "",
      LOOKS.map((path) => valueOf(descend(style, NS.w, ...path))).join(),
    ]),
  );

const valueOf = (property: Element | null): string => (property ? (wAttribute(property, "val") ?? "1") : "");

function stylesOf(pkg: Package): Element | null {
  const name = relationships(pkg, mainDocument(pkg).name).find(({ kind }) => kind === "styles")?.target;
  return pkg.parts.get(name ?? "")?.root ?? null;
}
