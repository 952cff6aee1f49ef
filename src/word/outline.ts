import type { ParagraphNode, ShapeNode, Snapshot } from "../ooxml/snapshot";
import { plain } from "./plain";

/** One line for each top-level block of a document: equal lines, equal content. */
export type Outline = readonly string[];

/** How closely two outlines are compared. */
export type Detail =
  /** Texts only, where neither shapes nor cells could be read. */
  | "texts"
  /** Texts, and shapes by name and form: what Word must give back after a write. */
  | "shapes"
  /** Also the place and size of shapes: whether somebody changed the document meanwhile. */
  | "boxes";

/** Begins the line of an empty paragraph; its style follows. */
const EMPTY = "∅";

/** Ends the line of a paragraph that holds the properties of a section. */
const SECTION_END = "§";

/** True for a paragraph without content that can be removed without harm. */
export const isEmptyLine = (line: string): boolean => line.startsWith(EMPTY);

/** True for a paragraph without content, be it the end of a section. */
export const isBlankLine = (line: string): boolean => isEmptyLine(line) || line === SECTION_END;

/** Describes a document block by block. */
export function outlineOf(snapshot: Snapshot, detail: Detail): Outline {
  const shapes = detail === "texts" ? new Map<number, string>() : shapeLines(snapshot, detail);
  return snapshot.blocks.map((block, index) => {
    if (block.kind === "paragraph") return topLine(snapshot, block.paragraph, shapes, detail);
    return detail === "texts" ? textsLine(snapshot, index) : tableLine(snapshot, block.table, shapes, detail);
  });
}

/** What must be the same before and after a write, but for what was written. */
export const linesOf = ({ snapshot }: { readonly snapshot: Snapshot }): Outline =>
  outlineOf(snapshot, snapshot.facts.shapesKnown ? "shapes" : "texts");

/** Paragraphs of a block, as a range: those of the cells of a table and of tables nested in it stand together. */
export function rangeOf({ blocks, paragraphs, tables }: Snapshot, block: number): { from: number; to: number } {
  const startOf = (index: number): number => {
    const at = blocks[index];
    if (!at) return paragraphs.length;
    if (at.kind === "paragraph") return at.paragraph;
    const previous = blocks[index - 1];
    if (previous?.kind === "paragraph") return previous.paragraph + 1;
    return tables[at.table]?.rows[0]?.cells[0]?.paragraphs[0] ?? 0;
  };
  return { from: startOf(block), to: startOf(block + 1) };
}

/** The top-level block that holds a paragraph, as an index into `Snapshot.blocks`; -1 when none does. */
export function blockOf(snapshot: Snapshot, paragraph: number): number {
  return snapshot.blocks.findIndex((_, index) => {
    const { from, to } = rangeOf(snapshot, index);
    return from <= paragraph && paragraph < to;
  });
}

/**
 * Where two outlines differ: from `start`, `removed` lines gave way to `added` ones. Equal outlines give 0 and 0.
 * @param limit where the difference is known to begin at the latest: among equal lines it cannot be told
 */
export function differenceOf(
  before: Outline,
  after: Outline,
  limit = Infinity,
): { start: number; removed: number; added: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < Math.min(shorter, limit) && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, removed: before.length - start - end, added: after.length - start - end };
}

/** True when two outlines say the same, line by line; with "content", paragraphs without content do not count. */
export function sameOutline(left: Outline, right: Outline, how: "lines" | "content" = "lines"): boolean {
  if (how === "lines") return left.length === right.length && left.every((line, index) => line === right[index]);
  const solid = (outline: Outline): Outline => outline.filter((line) => !isBlankLine(line));
  return sameOutline(solid(left), solid(right));
}

/** True when the paragraph is the last of its section and holds the section's properties: without it, they are lost. */
export const endsSection = (snapshot: Snapshot, paragraph: number): boolean => {
  const next = snapshot.paragraphs[paragraph + 1];
  return next !== undefined && next.section !== snapshot.paragraphs[paragraph]?.section;
};

type ShapeLines = ReadonlyMap<number, string>;

function topLine(snapshot: Snapshot, index: number, shapes: ShapeLines, detail: Detail): string {
  const paragraph = snapshot.paragraphs[index];
  const line = paragraphLine(paragraph, shapes, detail);
  if (detail !== "texts" && endsSection(snapshot, index)) return line + SECTION_END;
  return line === "" ? EMPTY + (paragraph?.style ?? "") : line;
}

/** A table of which only the texts are sure. */
function textsLine(snapshot: Snapshot, block: number): string {
  const { from, to } = rangeOf(snapshot, block);
  const texts = snapshot.paragraphs.slice(from, to).map((each) => paragraphLine(each, new Map(), "texts"));
  return `[${texts.filter((text) => text !== "").join("|")}]`;
}

function tableLine(snapshot: Snapshot, table: number, shapes: ShapeLines, detail: Detail): string {
  const all = snapshot.tables[table]?.rows ?? [];
  // Where changes are tracked, a removed table stays until its deletion is accepted.
  if (all.length > 0 && all.every(({ deleted }) => deleted)) return EMPTY;
  const rows = all.map((row) => {
    const cells = row.cells.map((cell) => {
      const lines = cell.paragraphs.map((index) => paragraphLine(snapshot.paragraphs[index], shapes, detail));
      return [...lines, ...cell.tables.map((nested) => tableLine(snapshot, nested, shapes, detail))].join("¶");
    });
    return cells.join("|");
  });
  return `[${rows.join("‖")}]`;
}

/** Placeholders read alike: Word may show its own until ours are set. */
function paragraphLine(paragraph: ParagraphNode | undefined, shapes: ShapeLines, detail: Detail): string {
  if (!paragraph) return "";
  const { index, text, placeholder, pictures } = paragraph;
  const shown = placeholder && detail !== "texts" ? "▯" : plain(text);
  return detail === "texts" ? shown : `${shown}${"▣".repeat(pictures)}${shapes.get(index) ?? ""}`;
}

/** Shapes by the paragraph that anchors them; their order there says nothing. */
function shapeLines(snapshot: Snapshot, detail: Detail): ShapeLines {
  const lines = new Map<number, string[]>();
  for (const shape of snapshot.shapes) {
    lines.set(shape.paragraph, [...(lines.get(shape.paragraph) ?? []), `◇${shapeLine(shape, detail)}`]);
  }
  return new Map([...lines].map(([paragraph, shapes]) => [paragraph, shapes.sort().join("")]));
}

function shapeLine(shape: ShapeNode, detail: Detail): string {
  const line = `${shape.name}:${shape.preset}:${shape.text}`;
  if (detail !== "boxes" || !shape.box) return line;
  const { x, y, width, height } = shape.box;
  return `${line}@${[x, y, width, height].map(Math.round).join(",")}`;
}
