import {
  contentTypes,
  contentTypesPart,
  mainDocument,
  Part,
  relationships,
  relationshipsName,
  RELATIONSHIPS_TYPE,
  type Package,
} from "../package";
import type { Field } from "./fields";
import { glossaryPart } from "./glossary";
import { mergeNumbering, mergeStyles } from "./merge";
import type { Logo } from "./logo";
import type { Numbering } from "./numbering";
import { documentText, TYPES } from "./parts";
import { relationship, relationshipsPart } from "./relationships";

/** What is to be brought into a document. */
export interface Cargo {
  /** Blocks of the body, as XML. Relationships that they name are those of the host's main part. */
  readonly body: string;
  readonly huruf: string;
  readonly logo?: Logo | null;
  readonly numbering?: Numbering;
  /** Fields whose hints Word must know. */
  readonly fields?: readonly Field[];
}

/** Relationships that every text rests on. */
const BASIS = new Set(["styles", "numbering", "theme", "fontTable", "settings"]);

/** Relationships of which the body names not the number but the kind. */
const BY_KIND: Readonly<Record<string, string>> = {
  comments: "<w:commentReference",
  footnotes: "<w:footnoteReference",
  endnotes: "<w:endnoteReference",
};

/** Parts that a package begins with, so far as a new body needs them. */
const ROOTS = new Set(["officeDocument", "core-properties"]);

/**
 * The host's package with another body: its styles and lists and ours, and of its other parts those that the body names.
 * So what the body takes over from the host keeps its look: Word knows a style or a list only when the package has it.
 */
export function carry(host: Package, { body, huruf, logo, numbering, fields }: Cargo): Package {
  const main = mainDocument(host).name;
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const kept = relationships(host, main).filter(
    ({ kind, id }) => BASIS.has(kind) || body.includes(BY_KIND[kind] ?? `"${id}"`),
  );
  const parts = new Map<string, Part>();
  const types = contentTypes(host);
  const put = (part: Part, type = RELATIONSHIPS_TYPE): void => {
    parts.set(part.name, part);
    types.set(part.name, type);
  };
  const targetOf = (kind: string, file: string): string => {
    const known = kept.find((each) => each.kind === kind);
    if (known) return known.target;
    kept.push(relationship(`rIdSop-${kind}`, kind, folder + file));
    return folder + file;
  };

  const styles = targetOf("styles", "styles.xml");
  put(Part.ofText(main, documentText(body)), types.get(main) ?? TYPES.document);
  put(mergeStyles(styles, host.parts.get(styles), huruf), TYPES.styles);
  // The same picture is in the document already where an SOP of ours is.
  if (logo && !kept.some(({ id }) => id === logo.id)) {
    const name = `${folder}media/${logo.file}`;
    kept.push(relationship(logo.id, "image", name));
    put(Part.ofBytes(name, logo.gambar.bytes), `image/${logo.gambar.jenis}`);
  }
  if (numbering) {
    const lists = targetOf("numbering", "numbering.xml");
    put(mergeNumbering(lists, host.parts.get(lists), numbering), TYPES.numbering);
  }
  if (fields) {
    const glossary = targetOf("glossaryDocument", "glossary/document.xml");
    const itsStyles = `${folder}glossary/styles.xml`;
    put(glossaryPart(glossary, fields), TYPES.glossaryDocument);
    put(mergeStyles(itsStyles, undefined, huruf), TYPES.styles);
    put(relationshipsPart(glossary, [relationship("rId1", "styles", itsStyles)]));
  }
  put(relationshipsPart(main, kept));
  const roots = relationships(host, "").filter(({ kind }) => ROOTS.has(kind));
  put(relationshipsPart("", roots));
  return complete(host, parts, types);
}

/** Adds the parts that are reached from those given, and the part that declares the types of all. */
function complete(host: Package, parts: Map<string, Part>, types: ReadonlyMap<string, string>): Package {
  const reached = new Set(["", ...parts.keys()]);
  // A Set also visits what is added while it is walked.
  for (const name of reached) {
    for (const next of [name, relationshipsName(name)]) {
      const part = parts.get(next) ?? host.parts.get(next);
      if (part) parts.set(next, part);
    }
    for (const { target, external } of relationships({ parts }, name)) if (!external) reached.add(target);
  }
  const declared = contentTypesPart(new Map([...types].filter(([name]) => parts.has(name))));
  return { parts: new Map([[declared.name, declared], ...parts]) };
}
