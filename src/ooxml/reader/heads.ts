import { mainDocument, PackageError, relationships, type Package } from "../package";
import type { HeadNode } from "../snapshot";
import { all, attribute, children, isElement, NS, wAttribute } from "../xml";
import { newStory, readInline } from "./inline";
import type { Styles } from "./styles";

const KINDS = { headerReference: "kepala", footerReference: "kaki" } as const;

/** The part that holds a head or foot of a section. */
export interface HeadPart {
  readonly section: number;
  readonly di: HeadNode["di"];
  readonly part: string;
}

/**
 * The parts of heads and feet, by the section that they belong to; one that names none has those of the section before
 * (ECMA-376 17.10.5).
 */
export function headParts(pkg: Package, sectPrs: readonly (Element | null)[]): HeadPart[] {
  const targets = new Map(relationships(pkg, mainDocument(pkg).name).map(({ id, target }) => [id, target]));
  const current = new Map<string, HeadPart>();
  return sectPrs.flatMap((sectPr, section) => {
    for (const reference of sectPr ? children(sectPr) : []) {
      const di = Object.entries(KINDS).find(([name]) => isElement(reference, NS.w, name))?.[1];
      if (di === undefined) continue;
      const part = targets.get(attribute(reference, NS.r, "id") ?? "") ?? "";
      current.set(`${di} ${wAttribute(reference, "type") ?? "default"}`, { section, di, part });
    }
    return [...current.values()].map((head) => ({ ...head, section }));
  });
}

/** Heads and feet of the pages, as they read. Hosts that leave these parts out of what they give have none. */
export function readHeads(pkg: Package, sectPrs: readonly (Element | null)[], styles: Styles): HeadNode[] {
  const known = new Map<string, string[]>();
  return headParts(pkg, sectPrs).map(({ section, di, part }) => {
    const texts = known.get(part) ?? textsOf(pkg, part, styles);
    known.set(part, texts);
    return { section, di, texts };
  });
}

/** Texts of the paragraphs of a part that say something, each once. A part that is broken says nothing. */
function textsOf(pkg: Package, name: string, styles: Styles): string[] {
  try {
    const root = pkg.parts.get(name)?.root;
    const paragraphs = root ? all(root, NS.w, "p") : [];
    const texts = paragraphs.map((paragraph) => readInline(paragraph, newStory(styles)).text);
    return [...new Set(texts.filter((text) => text.trim() !== ""))];
  } catch (error) {
    if (error instanceof PackageError) return [];
    throw error;
  }
}
