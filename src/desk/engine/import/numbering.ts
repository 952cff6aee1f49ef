import { Part } from "../../../ooxml/package";
import { all, child, childrenNamed, NS, numberOf, wAttribute } from "../../../ooxml/xml";
import { setW } from "../document/make";
import type { Parts } from "../document/parts";

const NUMBERING_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

/** Brings the lists of inserted content into the document under new numbers. Returns new `w:numId` values by old. */
export function importNumbering(
  parts: Parts,
  inserted: Part | undefined,
  used: ReadonlySet<string>,
): Map<string, string> {
  const renumbered = new Map<string, string>();
  const wanted = inserted ? childrenNamed(inserted.root, NS.w, "num").filter((num) => used.has(numId(num))) : [];
  if (!inserted || wanted.length === 0) return renumbered;
  const own = parts.related("numbering") ?? emptyNumbering(parts);
  const root = own.root.cloneNode(true) as Element;
  const copy = (node: Element): Element => (root.ownerDocument as Document).importNode(node, true) as Element;
  const abstracts = new Map<string, string>();
  for (const num of wanted) {
    const old = wAttribute(child(num, NS.w, "abstractNumId"), "val") ?? "";
    const abstract = childrenNamed(inserted.root, NS.w, "abstractNum").find((one) => abstractId(one) === old);
    if (abstract && !abstracts.has(old)) {
      const fresh = nextNumber(childrenNamed(root, NS.w, "abstractNum").map(abstractId));
      const added = copy(abstract);
      setW(added, "abstractNumId", fresh);
      root.insertBefore(added, child(root, NS.w, "num"));
      abstracts.set(old, fresh);
    }
    const fresh = nextNumber(childrenNamed(root, NS.w, "num").map(numId));
    const added = copy(num);
    setW(added, "numId", fresh);
    const target = child(added, NS.w, "abstractNumId");
    if (target) setW(target, "val", abstracts.get(old) ?? old);
    root.insertBefore(added, child(root, NS.w, "numIdMacAtCleanup"));
    renumbered.set(numId(num), fresh);
  }
  parts.put(Part.ofElement(own.name, root));
  return renumbered;
}

/** Numbers of the lists that content uses. */
export const usedLists = (roots: readonly Element[]): Set<string> =>
  new Set(roots.flatMap((root) => all(root, NS.w, "numId")).map((numId) => wAttribute(numId, "val") ?? ""));

/** Lets content name lists by their new numbers. */
export function renumberLists(root: Element, renumbered: ReadonlyMap<string, string>): void {
  for (const numId of all(root, NS.w, "numId")) {
    const fresh = renumbered.get(wAttribute(numId, "val") ?? "");
    if (fresh !== undefined) setW(numId, "val", fresh);
  }
}

function emptyNumbering(parts: Parts): Part {
  const part = Part.ofText("word/numbering.xml", `<w:numbering xmlns:w="${NS.w}"/>`);
  parts.put(part, NUMBERING_TYPE);
  parts.relate(parts.main, "numbering", part.name);
  return part;
}

const numId = (num: Element): string => wAttribute(num, "numId") ?? "";
const abstractId = (abstract: Element): string => wAttribute(abstract, "abstractNumId") ?? "";
const nextNumber = (taken: readonly string[]): string => String(Math.max(0, ...taken.map((one) => numberOf(one))) + 1);
