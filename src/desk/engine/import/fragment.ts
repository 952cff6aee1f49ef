import { fromFlatOpc, mainDocument, type Package } from "../../../ooxml/package";
import { all, child, NS } from "../../../ooxml/xml";
import { RichApiError } from "../errors";
import type { WordDocument } from "../document/word-document";
import { detach } from "../document/make";
import { blocksOf, collect, isControl } from "../document/walk";
import { importNumbering, renumberLists, usedLists } from "./numbering";
import { ResourceImport } from "./resources";
import { importStyles, renameStyles } from "./styles";
import { freshIds } from "./unique-ids";

/** Content that is ready to be put into the document. */
export interface Fragment {
  readonly blocks: readonly Element[];
  /** Section of the end of the content, when it brings sections of its own. */
  readonly section: Element | null;
}

/** Takes the content of a Flat OPC package, with all that it needs, into the document's own parts and numbers. */
export function readFragment(document: WordDocument, ooxml: unknown, place: Element): Fragment {
  const pkg = packageOf(ooxml);
  const { parts, faults } = document;
  const main = mainDocument(pkg);
  const body = child(main.root, NS.w, "body");
  if (!body) throw new RichApiError("OoxmlIsMalformated");
  const copy = (place.ownerDocument as Document).importNode(body, true) as Element;
  const related = (kind: string) => [...pkg.parts.values()].find(({ name }) => name.endsWith(`/${kind}.xml`));
  renameStyles(copy, importStyles(parts, related("styles"), faults.gayaLamaMenang));
  renumberLists(copy, importNumbering(parts, related("numbering"), usedLists([copy])));
  new ResourceImport(parts, pkg).relink(copy, main.name, parts.nameOf(place));
  const section = child(copy, NS.w, "sectPr");
  if (section) detach(section);
  freshIds(document.root, [copy]);
  if (faults.kontrolKehilanganTag) forgetTags(copy);
  const ownSections = all(copy, NS.w, "sectPr").length > 0;
  return { blocks: blocksOf(copy), section: ownSections ? section : null };
}

function packageOf(ooxml: unknown): Package {
  if (typeof ooxml !== "string") throw new RichApiError("InvalidArgument");
  try {
    const pkg = fromFlatOpc(ooxml);
    mainDocument(pkg);
    return pkg;
  } catch (error) {
    throw new RichApiError("OoxmlIsMalformated", undefined, String(error));
  }
}

function forgetTags(root: Element): void {
  for (const control of collect(root, isControl)) {
    const properties = child(control, NS.w, "sdtPr");
    for (const local of ["tag", "alias"]) {
      const property = child(properties, NS.w, local);
      if (property) detach(property);
    }
  }
}
