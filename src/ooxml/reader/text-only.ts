import type { Block, CellNode, ParagraphNode, RowNode, Snapshot, TableNode } from "../snapshot";
import { pageSetup } from "./sections";

/** What `Word.Paragraph` tells in WordApi 1.3. */
export interface PlainParagraph {
  readonly text: string;
  readonly tableNestingLevel: number;
}

/**
 * A snapshot for hosts that refuse their OOXML: from the paragraphs and the `values` of the body's tables (WordApi 1.3).
 * Texts of cells are laid on the paragraphs in order. Shapes, controls, merges and page setups stay unknown.
 */
export function textOnlySnapshot(plain: readonly PlainParagraph[], tables: readonly string[][][]): Snapshot {
  const paragraphs: ParagraphNode[] = plain.map(({ text }, index) => bare(text, index));
  const nodes: TableNode[] = [];
  const blocks: Block[] = [];
  let at = 0;
  while (at < plain.length) {
    const values = tables[nodes.length];
    if (plain[at]?.tableNestingLevel === 0 || !values) {
      blocks.push({ kind: "paragraph", paragraph: at++ });
      continue;
    }
    const end = endOfTables(plain, at);
    const last = nodes.length === tables.length - 1;
    const { rows, next } = layOut(values, paragraphs, at, end, nodes.length);
    blocks.push({ kind: "table", table: nodes.length });
    nodes.push({ parent: null, grid: [], rows });
    at = next > at && !last ? next : end;
  }
  return {
    paragraphs,
    tables: nodes,
    blocks,
    controls: [],
    shapes: [],
    textBoxes: [],
    sections: [pageSetup(null)],
    heads: [],
    facts: {
      trackChanges: false,
      revisions: false,
      hiddenText: false,
      compatibilityMode: null,
      protected: false,
      shapesKnown: false,
      font: { name: null, size: null },
    },
  };
}

const bare = (text: string, index: number): ParagraphNode => ({
  index,
  text,
  style: null,
  list: null,
  cell: null,
  control: null,
  placeholder: false,
  pictures: 0,
  section: 0,
});

function endOfTables(plain: readonly PlainParagraph[], from: number): number {
  const end = plain.findIndex(({ tableNestingLevel }, index) => index >= from && tableNestingLevel === 0);
  return end < 0 ? plain.length : end;
}

/** Gives the paragraphs from `start` to the cells, in reading order, and marks them with their cell. */
function layOut(
  values: readonly string[][],
  paragraphs: ParagraphNode[],
  start: number,
  end: number,
  table: number,
): { rows: RowNode[]; next: number } {
  let at = start;
  const rows = values.map((row, rowIndex): RowNode => {
    const cells = row.map((value, cell): CellNode => {
      const next = endOfCell(value, paragraphs, at, end);
      const own = Array.from({ length: next - at }, (_, offset) => at + offset);
      at = next;
      for (const index of own) {
        paragraphs[index] = { ...(paragraphs[index] as ParagraphNode), cell: { table, row: rowIndex, cell } };
      }
      return { column: cell, columnSpan: 1, rowSpan: 1, paragraphs: own, tables: [] };
    });
    return { header: false, height: 0, deleted: false, cells };
  });
  return { rows, next: at };
}

/** Paragraphs that may stand where the host gives another value, before the values are in step again. */
const LOST = 30;

/** Where the paragraphs of a cell end: behind those that spell its value, even if some before them do not fit. */
function endOfCell(value: string, paragraphs: readonly ParagraphNode[], at: number, end: number): number {
  for (let from = at; from < Math.min(end, at + LOST); from++) {
    const count = paragraphsOf(value, paragraphs, from, end);
    if (count > 0) return from + count;
    if (squeezed(value) === "") break;
  }
  return at;
}

/** How many of the next paragraphs make up a cell: as many as spell its value; none for a cell that a merge covers. */
function paragraphsOf(value: string, paragraphs: readonly ParagraphNode[], at: number, end: number): number {
  const wanted = squeezed(value);
  const lines = value.split(/\r\n|\r|\n/).length;
  let spelled = "";
  for (let count = 1; at + count <= end; count++) {
    spelled += squeezed(paragraphs[at + count - 1]?.text ?? "");
    if (!wanted.startsWith(spelled)) return 0;
    if (spelled === wanted && count >= lines) return count;
  }
  return 0;
}

/** Without white space and the control characters with which Word marks ends of lines, pages and cells. */
const squeezed = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, "");
