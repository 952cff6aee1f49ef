import { newControlId } from "../import/unique-ids";
import { cutAt } from "./edit-text";
import { blocksAround, blocksIn, ends, type Extent } from "./extent";
import { detach, insertAfter, make, makeVal } from "./make";
import { atomsOf, textOf } from "./text";
import { contentOf } from "./walk";
import type { WordDocument } from "./word-document";

/** Puts a new control around an extent: within a paragraph for a part of its text, else around blocks. */
export function wrapInControl(document: WordDocument, extent: Extent): Element {
  const control = make(document.root, "sdt");
  const properties = make(control, "sdtPr");
  properties.appendChild(makeVal(control, "id", String(newControlId(document.root))));
  const content = make(control, "sdtContent");
  control.appendChild(properties);
  control.appendChild(content);
  const inside =
    inlineNodes(extent) ?? blocksIn(extent.kind === "blocks" ? extent : blocksAround(extent.start, extent.end));
  const first = inside[0];
  if (first) first.parentNode?.insertBefore(control, first);
  else ends(extent).start.paragraph.appendChild(control);
  for (const node of inside) content.appendChild(node);
  return control;
}

/** Takes a control away and leaves what it holds in its place. */
export function unwrap(control: Element): void {
  const inside = Array.from(contentOf(control).childNodes);
  insertAfter(control, ...inside);
  detach(control);
}

/** Runs of a part of a paragraph; null when an extent covers more than that. */
function inlineNodes(extent: Extent): Element[] | null {
  if (extent.kind === "blocks") return null;
  const { start, end } = extent;
  const { paragraph } = start;
  if (paragraph !== end.paragraph || (start.at === 0 && end.at === textOf(paragraph).length && end.at > 0)) return null;
  cutAt(paragraph, start.at);
  cutAt(paragraph, end.at);
  const atoms = atomsOf(paragraph).filter(
    ({ at, text }) => at >= start.at && at + text.length <= end.at && text !== "",
  );
  const runs = new Set(atoms.map(({ node }) => node.parentNode as Element));
  return [...runs].filter((run) => run.parentNode === [...runs][0]?.parentNode);
}
