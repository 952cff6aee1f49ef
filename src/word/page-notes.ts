import type { PageSetup } from "../ooxml/snapshot";
import { samePage } from "../ooxml/writer/page";
import type { Kertas } from "../sop/profile";
import { rangeOf } from "./outline";
import type { WriteNote } from "./session";
import type { Spliced } from "./splice";
import type { DocumentState } from "./state";

/** A note when Word did not give inserted tables the page that they were written for. */
export function pageNotes({ work: { state }, from, to }: Spliced, kertas: Kertas): WriteNote[] {
  if (state.textOnly) return [];
  const { blocks } = state.snapshot;
  const tables = blocks.slice(from, to).filter(({ kind }) => kind === "table");
  const pages = tables.map((block) => pageOf(state, blocks.indexOf(block)));
  return pages.every((page) => page && page.landscape && samePage(page, kertas)) ? [] : ["pengaturanHalamanDiabaikan"];
}

/** True when what stood in the document before keeps its pages. */
export function pagesKept(before: DocumentState, { work: { state }, from, to }: Spliced): boolean {
  if (before.textOnly || state.textOnly) return true;
  const shift = to - from;
  return before.snapshot.blocks.every((_, block) => {
    const was = pageOf(before, block);
    const is = pageOf(state, block < from ? block : block + shift);
    return JSON.stringify(was) === JSON.stringify(is);
  });
}

function pageOf({ snapshot }: DocumentState, block: number): PageSetup | undefined {
  return snapshot.sections[snapshot.paragraphs[rangeOf(snapshot, block).from]?.section ?? -1];
}
