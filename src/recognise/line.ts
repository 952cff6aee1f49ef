import { address } from "../ooxml/address";
import type { CellNode, ParagraphNode, Snapshot } from "../ooxml/snapshot";
import type { Address } from "../sop/address";
import { isPlaceholderText, withoutHints } from "./placeholders";
import { clean } from "./text";

/** One line of text as it is read, with the place where it stands. */
export interface Line {
  readonly text: string;
  readonly paragraph: number;
  /** The paragraph is numbered or bulleted by Word. */
  readonly list: boolean;
  /** An untouched placeholder stood here; `text` is what stands beside it, mostly "". */
  readonly placeholder: boolean;
  /** It begins behind a tab or many spaces, where the value of the line above stands. */
  readonly hanging?: true;
  /** Text box that holds it. */
  readonly shape?: string;
}

/** Paragraphs do not change, and a text pass shares those that stayed: what was read from them is kept with them. */
const read = new WeakMap<ParagraphNode, readonly Line[]>();

/** Lines of paragraphs; a paragraph with line breaks gives several. */
export function linesOf(snapshot: Snapshot, paragraphs: readonly number[]): Line[] {
  const lines: Line[] = [];
  for (const index of paragraphs) {
    const node = snapshot.paragraphs[index];
    if (!node) continue;
    let own = read.get(node);
    if (!own) read.set(node, (own = linesOfParagraph(node)));
    lines.push(...own);
  }
  return lines;
}

function linesOfParagraph(node: ParagraphNode): Line[] {
  const line = (text: string, placeholder: boolean): Line => ({
    text: clean(text),
    paragraph: node.index,
    list: node.list !== null,
    placeholder,
    ...hangingOf(text),
  });
  if (node.text === "") return [line("", node.placeholder)];
  if (node.placeholder || isPlaceholderText(node.text)) return [line("", true)];
  const { text, found } = withoutHints(node.text, node.hints ?? []);
  return text.split(/[\v\f\n\r]/).map((part) => line(part, found));
}

/** Whether a text, as it stands in the document, hangs below the value of the line above. */
export const hangingOf = (text: string): Pick<Line, "hanging"> =>
  /^(?:\s*\t| {4})\s*\S/.test(text) ? { hanging: true } : {};

/** Paragraphs of a cell, those of nested tables included, in order. */
export function paragraphsIn(snapshot: Snapshot, cell: CellNode): readonly number[] {
  if (cell.tables.length === 0) return cell.paragraphs;
  const nested = cell.tables.flatMap((table) =>
    (snapshot.tables[table]?.rows ?? []).flatMap((row) => row.cells.flatMap((inner) => paragraphsIn(snapshot, inner))),
  );
  return [...cell.paragraphs, ...nested].sort((a, b) => a - b);
}

/** Lines of a cell without its nested tables. */
export const cellLines = (snapshot: Snapshot, cell: CellNode): Line[] => linesOf(snapshot, cell.paragraphs);

/** Text of a cell, nested tables included: its lines that are not empty, one below the other. */
export const cellText = (snapshot: Snapshot, cell: CellNode): string =>
  textOf(linesOf(snapshot, paragraphsIn(snapshot, cell)));

/** Lines that are not empty, one below the other. */
export const textOf = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("\n");

/** Address of lines; empty ones at the edges are left out unless there are no others. */
export function addressOf(lines: readonly Line[]): Address | null {
  const filled = lines.filter(({ text, placeholder }) => text !== "" || placeholder);
  const used = filled.length > 0 ? filled : lines.slice(0, 1);
  const paragraphs = [...new Set(used.map(({ paragraph }) => paragraph))];
  return paragraphs.length > 0 ? address(paragraphs, used[0]?.shape) : null;
}
