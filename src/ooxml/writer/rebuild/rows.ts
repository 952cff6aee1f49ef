import { children, isElement, NS, ptToTwip } from "../../xml";
import { fit, setProperty, wElement } from "./cells";
import type { NewGrid } from "./new-grid";
import type { OldCell, OldRow } from "./old-table";

/** A cell, or a mark in its place, with its place in the new grid. */
export interface Placed<T extends Node = Node> {
  readonly element: T;
  readonly start: number;
  readonly end: number;
}

/** A cell of the user's table, copied, at its place in the new grid; null where it has no place. */
export function keep(cell: OldCell, grid: NewGrid): Placed<Element> | null {
  const start = grid.border(cell.start);
  const end = grid.border(cell.end);
  if (end <= start) return null;
  const element = cell.element.cloneNode(true) as Element;
  return { element, start, end };
}

/** True for a cell that lies between the performers' borders. */
export const ofPerformers = ({ start, end }: OldCell, { first, oldEnd }: NewGrid): boolean =>
  start >= first && end <= oldEnd;

export interface RowLook {
  /** Least height in points; the old height stays without. */
  readonly height?: number;
  readonly header?: boolean;
}

/** A row of the new grid: cells in order, room left at both ends, the old row's properties kept. */
export function makeRow(
  old: OldRow | null,
  cells: readonly Placed[],
  grid: NewGrid,
  owner: Document,
  look: RowLook,
): Element {
  const sorted = [...cells].sort((a, b) => a.start - b.start).map(reaching);
  const row = wElement(owner, "tr");
  const properties = (old?.properties?.cloneNode(true) as Element | undefined) ?? wElement(owner, "trPr");
  for (const name of ["gridBefore", "gridAfter", "wBefore", "wAfter"]) drop(properties, name);
  const before = sorted[0]?.start ?? 0;
  const after = grid.widths.length - (sorted.at(-1)?.end ?? 0);
  if (before > 0) setProperty(properties, wElement(owner, "gridBefore", { val: String(before) }), ORDER);
  if (after > 0) setProperty(properties, wElement(owner, "gridAfter", { val: String(after) }), ORDER);
  if (look.height !== undefined) {
    const height = { val: String(ptToTwip(look.height)), hRule: "atLeast" };
    setProperty(properties, wElement(owner, "trHeight", height), ORDER);
    setProperty(properties, wElement(owner, "cantSplit"), ORDER);
  }
  if (look.header) {
    setProperty(properties, wElement(owner, "cantSplit"), ORDER);
    setProperty(properties, wElement(owner, "tblHeader"), ORDER);
  }
  row.appendChild(properties);
  for (const { element, start, end } of sorted) {
    if (isCell(element)) fit(element, end - start, width(grid, start, end));
    row.appendChild(element);
  }
  return row;
}

const isCell = (node: Node): node is Element => node.nodeType === 1;

/** A cell reaches to the next one, so that no column is left out. */
const reaching = (cell: Placed, index: number, all: readonly Placed[]): Placed => ({
  ...cell,
  end: all[index + 1]?.start ?? cell.end,
});

const width = (grid: NewGrid, start: number, end: number): number =>
  grid.widths.slice(start, end).reduce((sum, each) => sum + each, 0);

/** Row properties stand in any order, but for the marks of tracked rows, which come last (CT_TrPr). */
const ORDER = ["cnfStyle", "divId"];

function drop(properties: Element, name: string): void {
  for (const each of children(properties)) if (isElement(each, NS.w, name)) properties.removeChild(each);
}
