import type { Lembar } from "../ooxml/options";
import { samePage } from "../ooxml/writer/page";
import { pageOf } from "./pages";
import type { WriteNote } from "./session";
import type { Spliced } from "./splice";

/** A note when Word did not give inserted tables the page that they were written for. */
export function pageNotes({ work: { state }, from, to }: Spliced, lembar: Lembar): WriteNote[] {
  if (state.textOnly) return [];
  const { blocks } = state.snapshot;
  const tables = blocks.slice(from, to).filter(({ kind }) => kind === "table");
  const pages = tables.map((block) => pageOf(state, blocks.indexOf(block)));
  return pages.every((page) => page && page.landscape && samePage(page, lembar)) ? [] : ["pengaturanHalamanDiabaikan"];
}
