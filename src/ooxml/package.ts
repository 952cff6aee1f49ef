import { CONTENT_TYPES } from "./package/content-types";
import { foreignKind, refusalOf } from "./package/file-kind";
import { Part, type Package } from "./package/part";
import { relationships } from "./package/relationships";
import { unzip, zip } from "./package/zip";
import { PackageError } from "./package-errors";

export { contentTypes, contentTypesPart, CONTENT_TYPES, RELATIONSHIPS_TYPE } from "./package/content-types";
export { fromFlatOpc, toFlatOpc } from "./package/flat-opc";
export { Part, parseXml, type Package } from "./package/part";
export { relationships, relationshipsName, type Relationship } from "./package/relationships";
export { PackageError, type PackageErrorCode } from "./package-errors";

export interface Limits {
  /** Cap on the file and on what it unpacks to, in bytes. */
  maxBytes: number;
}

export const DEFAULT_LIMITS: Limits = { maxBytes: 20 * 1024 * 1024 };

/**
 * Opens the bytes of a .docx file. Memory stays bounded whatever the file declares. Throws `PackageError` for every
 * file that is no sound Word document; XML parts with a DOCTYPE are refused before they are parsed.
 */
export function readPackage(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Package {
  const pkg = openPackage(bytes, limits);
  mainDocument(pkg);
  return pkg;
}

/** Opens the bytes of an Office file, whatever program it is from. Throws `PackageError`. */
export function openPackage(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Package {
  if (bytes.length > limits.maxBytes) throw new PackageError("tooLarge");
  const refusal = refusalOf(bytes);
  if (refusal) throw new PackageError(refusal);
  const files = unzip(bytes, limits.maxBytes);
  const parts = new Map([...files].map(([name, content]) => [name, Part.ofBytes(name, content)]));
  for (const part of parts.values()) {
    if (part.isXml && /<!DOCTYPE/i.test(part.text)) throw new PackageError("doctype", part.name);
  }
  return { parts };
}

/**
 * The main document part ("word/document.xml", or what the package names as such).
 * Throws `PackageError` when there is none, its XML is broken, or the file is of another kind.
 */
export function mainDocument(pkg: Package): Part {
  const named = relationships(pkg, "").find(({ kind }) => kind === "officeDocument");
  const part = pkg.parts.get(named?.target ?? "") ?? pkg.parts.get("word/document.xml");
  const { localName, namespaceURI } = part?.root ?? {};
  if (!part || localName !== "document") throw new PackageError(foreignKind(pkg.parts.keys()));
  if (namespaceURI?.startsWith("http://purl.oclc.org/ooxml/")) throw new PackageError("strict");
  return part;
}

/** Bytes of a .docx file; the same parts in the same order give the same bytes. */
export function toZip(pkg: Package): Uint8Array {
  const types = pkg.parts.get(CONTENT_TYPES);
  const others = [...pkg.parts.values()].filter(({ name }) => name !== CONTENT_TYPES);
  return zip([...(types ? [types] : []), ...others].map((part) => [part.name, part.bytes] as const));
}

/** A package with some parts added or replaced; the rest is shared. */
export const withParts = (pkg: Package, parts: Iterable<Part>): Package => ({
  parts: new Map([...pkg.parts, ...[...parts].map((part) => [part.name, part] as const)]),
});
