import { address } from "../ooxml/address";
import type { CellNode, Snapshot } from "../ooxml/snapshot";
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
  /** Text box that holds it. */
  readonly shape?: string;
}

/** Lines of paragraphs; a paragraph with line breaks gives several. */
export function linesOf(snapshot: Snapshot, paragraphs: readonly number[]): Line[] {
  return paragraphs.flatMap((paragraph): Line[] => {
    const node = snapshot.paragraphs[paragraph];
    if (!node) return [];
    const list = node.list !== null;
    if (node.placeholder || isPlaceholderText(node.text)) return [{ text: "", paragraph, list, placeholder: true }];
    const { text, found } = withoutHints(node.text, node.hints ?? []);
    return text.split(/[\v\f\n\r]/).map((line) => ({ text: clean(line), paragraph, list, placeholder: found }));
  });
}

/** Paragraphs of a cell, those of nested tables included, in order. */
export const paragraphsIn = (snapshot: Snapshot, cell: CellNode): number[] =>
  [
    ...cell.paragraphs,
    ...cell.tables.flatMap((table) =>
      (snapshot.tables[table]?.rows ?? []).flatMap((row) =>
        row.cells.flatMap((inner) => paragraphsIn(snapshot, inner)),
      ),
    ),
  ].sort((a, b) => a - b);

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
