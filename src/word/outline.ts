import type { Block, ShapeNode, Snapshot } from "../ooxml/snapshot";

/** One line for each top-level block of a document: equal lines, equal content. */
export type Outline = readonly string[];

/** How closely two outlines are compared. */
export type Detail =
  /** Texts only, where shapes could not be read. */
  | "texts"
  /** Texts, and shapes by name and form: what Word must give back after a write. */
  | "shapes"
  /** Also the place and size of shapes: whether somebody changed the document meanwhile. */
  | "boxes";

/** The line of an empty paragraph. */
export const EMPTY = "";

/** Describes a document block by block. */
export function outlineOf(snapshot: Snapshot, detail: Detail): Outline {
  const shapes = detail === "texts" ? new Map<number, string>() : shapeLines(snapshot, detail);
  return snapshot.blocks.map((block) => blockLine(snapshot, block, shapes));
}

/** Paragraphs of a block, in order, those of its cells and nested tables included. */
export function paragraphsOf(snapshot: Snapshot, block: Block): number[] {
  return block.kind === "paragraph" ? [block.paragraph] : tableParagraphs(snapshot, block.table);
}

/** The top-level block that holds a paragraph, as an index into `Snapshot.blocks`; -1 when none does. */
export function blockOf(snapshot: Snapshot, paragraph: number): number {
  return snapshot.blocks.findIndex((block) => paragraphsOf(snapshot, block).includes(paragraph));
}

/** Where two outlines differ: from `start`, `removed` lines gave way to `added` ones. Equal outlines give 0 and 0. */
export function differenceOf(before: Outline, after: Outline): { start: number; removed: number; added: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, removed: before.length - start - end, added: after.length - start - end };
}

/** True when two outlines say the same. */
export const sameOutline = (left: Outline, right: Outline): boolean =>
  left.length === right.length && left.every((line, index) => line === right[index]);

function tableParagraphs(snapshot: Snapshot, table: number): number[] {
  const cells = snapshot.tables[table]?.rows.flatMap((row) => row.cells) ?? [];
  return cells
    .flatMap((cell) => [...cell.paragraphs, ...cell.tables.flatMap((nested) => tableParagraphs(snapshot, nested))])
    .sort((a, b) => a - b);
}

function blockLine(snapshot: Snapshot, block: Block, shapes: ReadonlyMap<number, string>): string {
  if (block.kind === "paragraph") return paragraphLine(snapshot, block.paragraph, shapes);
  return tableLine(snapshot, block.table, shapes);
}

function tableLine(snapshot: Snapshot, table: number, shapes: ReadonlyMap<number, string>): string {
  const rows = snapshot.tables[table]?.rows ?? [];
  const lines = rows.map((row) =>
    row.cells
      .map((cell) =>
        [
          ...cell.paragraphs.map((paragraph) => paragraphLine(snapshot, paragraph, shapes)),
          ...cell.tables.map((nested) => tableLine(snapshot, nested, shapes)),
        ].join("¶"),
      )
      .join("|"),
  );
  return `[${lines.join("‖")}]`;
}

/** Placeholders all read alike: Word may show its own until ours are set. */
function paragraphLine(snapshot: Snapshot, index: number, shapes: ReadonlyMap<number, string>): string {
  const paragraph = snapshot.paragraphs[index];
  if (!paragraph) return EMPTY;
  const text = paragraph.placeholder ? "▯" : paragraph.text.replace(/\s+/g, " ").trim();
  return `${text}${"▣".repeat(paragraph.pictures)}${shapes.get(index) ?? ""}`;
}

function shapeLines(snapshot: Snapshot, detail: Detail): Map<number, string> {
  const lines = new Map<number, string>();
  for (const shape of snapshot.shapes) {
    lines.set(shape.paragraph, `${lines.get(shape.paragraph) ?? ""}◇${shapeLine(shape, detail)}`);
  }
  return lines;
}

function shapeLine(shape: ShapeNode, detail: Detail): string {
  const line = `${shape.name}:${shape.preset}:${shape.text}`;
  if (detail !== "boxes" || !shape.box) return line;
  const { x, y, width, height } = shape.box;
  return `${line}@${[x, y, width, height].map(Math.round).join(",")}`;
}
