import type { PageSetup } from "../ooxml/snapshot";
import { rangeOf } from "./outline";
import type { DocumentState } from "./state";

/** Page setup of the section that a block stands in. */
export function pageOf({ snapshot }: DocumentState, block: number): PageSetup | undefined {
  return snapshot.sections[snapshot.paragraphs[rangeOf(snapshot, block).from]?.section ?? -1];
}

/** True when blocks that stayed have the pages that they had; they stand together now, from `first` on. */
export function samePages(
  before: DocumentState,
  blocks: readonly number[],
  after: DocumentState,
  first: number,
): boolean {
  if (before.textOnly || after.textOnly) return true;
  return blocks.every((block, index) => {
    const [was, is] = [pageOf(before, block), pageOf(after, first + index)];
    return JSON.stringify(was) === JSON.stringify(is);
  });
}
