import type { Snapshot } from "../../snapshot";
import { isElement, NS } from "../../xml";
import type { Old } from "./old";

/** The outermost table around a paragraph that holds nothing of `carried`; null where there is none. */
export function wholeTable(
  { snapshot, sources }: Old,
  carried: ReadonlySet<number>,
  paragraph: number,
): Element | null {
  let element: Element | null = sources.paragraphs[paragraph] ?? null;
  let found: Element | null = null;
  for (
    let cell = snapshot.paragraphs[paragraph]?.cell ?? null;
    cell;
    cell = snapshot.tables[cell.table]?.parent ?? null
  ) {
    if (paragraphsOf(snapshot, cell.table).some((index) => carried.has(index))) return found;
    element = element && tableAround(element);
    found = element;
  }
  return found;
}

/** Paragraphs of a table, those of nested tables included. */
const paragraphsOf = (snapshot: Snapshot, table: number): number[] =>
  (snapshot.tables[table]?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs, tables }) => [
      ...paragraphs,
      ...tables.flatMap((nested) => paragraphsOf(snapshot, nested)),
    ]),
  );

function tableAround(element: Element): Element | null {
  let node = element.parentNode;
  while (node && !isElement(node, NS.w, "tbl")) node = node.parentNode;
  return node as Element | null;
}
