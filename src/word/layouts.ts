import type { Layout } from "../flowchart/layout";
import type { PageSetup, ParagraphNode, Snapshot } from "../ooxml/snapshot";
import { layoutOn } from "../ooxml/writer/page";
import type { RecognisedSop } from "../recognise/recognition";
import { placeOf } from "../ooxml/address";
import { rangeOf } from "./outline";
import type { DocumentState } from "./state";
import { wishesOf } from "./table-wishes";

/** Height of a line of text above the table, where nothing tells it. */
const LINE = 14;

/** Page and text of the chart of each SOP; of one at the cursor when the document holds none. */
export function layoutsOf({ snapshot, recognition, cursor }: DocumentState): Layout[] {
  if (recognition.sops.length === 0) return [layoutAt(snapshot, cursor ?? snapshot.paragraphs.length - 1, 0)];
  return recognition.sops.map((sop) => layoutOf(snapshot, sop));
}

/** Page and text of the chart of one SOP, and what its table says of the drawing. */
export function layoutOf(snapshot: Snapshot, sop: RecognisedSop): Layout {
  const table = snapshot.blocks.findIndex(
    (block) => block.kind === "table" && sop.procedureTables.includes(block.table),
  );
  const paragraph = table < 0 ? lastParagraphOf(sop) : rangeOf(snapshot, table).from;
  const layout = layoutAt(snapshot, paragraph, table < 0 ? 0 : heightAbove(snapshot, table));
  return { ...layout, ...wishesOf(snapshot, sop) };
}

/** Last paragraph in which a value of the SOP stands. */
export const lastParagraphOf = (sop: RecognisedSop): number =>
  Math.max(0, ...[...sop.alamat.values()].flatMap((at) => placeOf(at).paragraphs));

function layoutAt(snapshot: Snapshot, paragraph: number, offset: number): Layout {
  const page = snapshot.sections[snapshot.paragraphs[paragraph]?.section ?? 0] ?? snapshot.sections.at(-1);
  const layout = layoutOn(page as PageSetup, snapshot.facts.font.name ?? "Arial");
  return { ...layout, firstPageOffset: offset % layout.height };
}

/** What stands above a table on its page: blocks of its section since the last page break, in points. */
function heightAbove(snapshot: Snapshot, block: number): number {
  const sectionOf = (index: number): number | undefined => snapshot.paragraphs[rangeOf(snapshot, index).from]?.section;
  let height = 0;
  for (let index = block - 1; index >= 0 && sectionOf(index) === sectionOf(block); index -= 1) {
    const at = snapshot.blocks[index]!;
    if (at.kind === "paragraph" && beginsPage(snapshot.paragraphs[at.paragraph])) break;
    height += at.kind === "paragraph" ? LINE : tableHeight(snapshot, at.table);
  }
  return height;
}

const beginsPage = (paragraph: ParagraphNode | undefined): boolean =>
  paragraph !== undefined && (paragraph.startsPage === true || paragraph.text.includes("\f"));

const tableHeight = (snapshot: Snapshot, table: number): number =>
  (snapshot.tables[table]?.rows ?? []).reduce((sum, { height }) => sum + Math.max(height, LINE), 0);
