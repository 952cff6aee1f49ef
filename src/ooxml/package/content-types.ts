import { attribute, childrenNamed, escapeXml, NS } from "../xml";
import { Part, type Package } from "./part";

/** Name of the part that tells the types of the others. */
export const CONTENT_TYPES = "[Content_Types].xml";

export const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** Content type of each part, by name. Parts without a declared type are "application/octet-stream" or plain XML. */
export function contentTypes(pkg: Package): Map<string, string> {
  const root = pkg.parts.get(CONTENT_TYPES)?.root;
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const entry of root ? childrenNamed(root, NS.ct, "Override") : []) {
    overrides.set(
      (attribute(entry, null, "PartName") ?? "").replace(/^\//, ""),
      attribute(entry, null, "ContentType") ?? "",
    );
  }
  for (const entry of root ? childrenNamed(root, NS.ct, "Default") : []) {
    defaults.set(
      (attribute(entry, null, "Extension") ?? "").toLowerCase(),
      attribute(entry, null, "ContentType") ?? "",
    );
  }
  const typeOf = (part: Part): string =>
    overrides.get(part.name) ?? defaults.get(extension(part.name)) ?? fallback(part);
  return new Map(
    [...pkg.parts.values()].filter(({ name }) => name !== CONTENT_TYPES).map((part) => [part.name, typeOf(part)]),
  );
}

/** The part that declares these types: one default for relationships, one override for every other part. */
export function contentTypesPart(types: ReadonlyMap<string, string>): Part {
  const overrides = [...types]
    .filter(([name]) => extension(name) !== "rels")
    .map(([name, type]) => `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`);
  const text =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${NS.ct}">` +
    `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  return Part.ofText(CONTENT_TYPES, text);
}

const extension = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toLowerCase();

const fallback = (part: Part): string => (part.isXml ? "application/xml" : "application/octet-stream");
