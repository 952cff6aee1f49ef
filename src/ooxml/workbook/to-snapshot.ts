import { pageSetup } from "../reader/sections";
import type { Block, CellNode, ParagraphNode, RowNode, ShapeNode, Snapshot, TableNode } from "../snapshot";
import { cellKey, nameOfCell, type Grid } from "./grid";
import { edgesOf, type Sheet } from "./sheet";

/** Ids of shapes are unique in their drawing only. */
const IDS = 1_000_000;

/** A worksheet is read like a document with one table: each sheet a table, each line of a cell a paragraph. */
export function snapshotOfSheets(sheets: readonly Sheet[]): Snapshot {
  const paragraphs: ParagraphNode[] = [];
  const tables = sheets.map((sheet, table) => tableOf(sheet, table, paragraphs));
  return {
    paragraphs,
    tables,
    blocks: sheets.map((_, table): Block => ({ kind: "table", table })),
    controls: [],
    shapes: sheets.flatMap((sheet, table) => anchored(sheet, tables[table] as TableNode, table)),
    textBoxes: [],
    heads: [],
    sections: [pageSetup(null)],
    facts: {
      trackChanges: false,
      revisions: false,
      hiddenText: sheets.some(({ grid }) => grid.hidden),
      compatibilityMode: null,
      protected: false,
      shapesKnown: true,
      font: { name: null, size: null },
    },
  };
}

/** "F10" for a paragraph of such a snapshot. */
export function cellOfParagraph(snapshot: Snapshot, paragraph: number): string {
  const ref = snapshot.paragraphs[paragraph]?.cell;
  const cell = ref && snapshot.tables[ref.table]?.rows[ref.row]?.cells[ref.cell];
  return ref && cell ? nameOfCell(ref.row, cell.column) : "";
}

function tableOf({ grid, texts }: Sheet, table: number, paragraphs: ParagraphNode[]): TableNode {
  const merged = mergesByCell(grid);
  const rows = grid.heights.map((height, row): RowNode => {
    const cells: CellNode[] = [];
    for (let column = 0; column < grid.widths.length;) {
      const merge = merged.get(cellKey(row, column));
      const cell = { table, row, cell: cells.length };
      const own = (texts[row]?.[column] ?? "")
        .split("\n")
        .map((text) => paragraphs.push(bare(text, paragraphs.length, cell)) - 1);
      const columnSpan = merge ? merge.right - column : 1;
      const rowSpan = !merge ? 1 : merge.top === row ? merge.bottom - row : 0;
      cells.push({ column, columnSpan, rowSpan, paragraphs: own, tables: [] });
      column += columnSpan;
    }
    return { header: false, height, exact: true, deleted: height === 0, cells };
  });
  return { parent: null, grid: grid.widths, rows };
}

/** The merge that begins in, or goes on with, the cell at the left edge of it in each row. */
function mergesByCell({ merges, heights, widths }: Grid): Map<string, { top: number; bottom: number; right: number }> {
  const found = new Map<string, { top: number; bottom: number; right: number }>();
  for (const { top, left, bottom, right } of merges) {
    const inside = { top, bottom: Math.min(bottom, heights.length), right: Math.min(right, widths.length) };
    for (let row = top; row < inside.bottom; row++) found.set(cellKey(row, left), inside);
  }
  return found;
}

const bare = (text: string, index: number, cell: ParagraphNode["cell"]): ParagraphNode => ({
  index,
  text,
  style: null,
  list: null,
  cell,
  control: null,
  placeholder: false,
  pictures: 0,
  section: 0,
});

/** Shapes hang on the cell over which their middle lies. */
function anchored({ grid, shapes }: Sheet, table: TableNode, index: number): ShapeNode[] {
  const edges = edgesOf(grid);
  return shapes.flatMap((shape): ShapeNode[] => {
    const { box } = shape;
    if (!box) return [];
    const row = lastBefore(grid.heights.length, edges.top, box.y + box.height / 2);
    const at = lastBefore(grid.widths.length, edges.left, box.x + box.width / 2);
    const cell = table.rows[row]?.cells.find(({ column, columnSpan }) => at >= column && at < column + columnSpan);
    const paragraph = cell?.paragraphs[0];
    if (!cell || paragraph === undefined) return [];
    const [x, y] = [edges.left(cell.column), edges.top(row)];
    const id = (own: number | null): number | null => (own === null ? null : own + index * IDS);
    return [
      {
        ...shape,
        id: id(shape.id),
        glue: { start: id(shape.glue.start), end: id(shape.glue.end) },
        paragraph,
        box: { ...box, x: box.x - x, y: box.y - y },
        course: shape.course && shape.course.map((point) => ({ x: point.x - x, y: point.y - y })),
      },
    ];
  });
}

/** The last of `count` columns or rows that begins at or before a place. */
function lastBefore(count: number, edge: (at: number) => number, place: number): number {
  let at = 0;
  while (at + 1 < count && edge(at + 1) <= place) at += 1;
  return at;
}
