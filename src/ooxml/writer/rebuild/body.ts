import type { PlanRow } from "../../../flowchart/plan";
import type { Kolom } from "../../../sop/dokumen";
import { all, NS } from "../../xml";
import { kolomOf, shown, type BodySource } from "./body-source";
import { addLinesTo, endMerge, merge, withText } from "./cells";
import type { OldCell, OldRow } from "./old-table";
import { otherRows, START } from "./other-rows";
import { keep, makeRow, ofPerformers, type Placed } from "./rows";

/** The rows of the steps, and of what the user wrote between them. */
export function bodyRows(source: BodySource): Element[] {
  const others = otherRows(source);
  const steps = source.plan.rows.map((planned, index) => {
    const from = source.origin[planned.langkah] ?? null;
    return [stepRow(planned, index, source), ...(from === null ? [] : (others.get(from) ?? []))];
  });
  return [...(others.get(START) ?? []), ...steps.flat()];
}

/** A step in the making: where it comes from and what it is made of. */
interface Making {
  /** Index of the step in the new and, where its row is in the table, in the old procedure. */
  readonly at: number;
  readonly from: number | null;
  /** Its own row, or for a new step that of a step that the user has: it shall look alike. */
  readonly row: OldRow;
  /** It stands below the step that it stood below. */
  readonly follows: boolean;
  /** It takes more than one row. */
  readonly goesOn: boolean;
}

function stepRow(planned: PlanRow, index: number, source: BodySource): Element {
  const { grid, owner } = source;
  const making = makingOf(planned.langkah, source);
  const texts = making.row.cells
    .filter((cell) => !ofPerformers(cell, grid))
    .flatMap((cell) => textCell(cell, making, source));
  const performers = source.performers(index).map((element, column) => placed(element, grid.first + column));
  const cells = [...texts, ...performers, ...addedCells(texts, making, source)];
  return makeRow(making.row, cells, grid, owner, { height: planned.height });
}

function makingOf(at: number, { table, map, origin }: BodySource): Making {
  const step = origin[at] ?? null;
  const own = step === null ? undefined : table.rows[map.rows[step] ?? -1];
  const from = own ? step : null;
  const row = own ?? table.rows[map.rows.find((each) => each !== null) ?? -1] ?? { properties: null, cells: [] };
  const follows = at > 0 && from !== null && origin[at - 1] === from - 1;
  const goesOn = from !== null && [...map.goesOn.values()].includes(from);
  return { at, from, row, follows, goesOn };
}

const placed = <T extends Node>(element: T, start: number): Placed<T> => ({ element, start, end: start + 1 });

function textCell(cell: OldCell, making: Making, source: BodySource): Placed<Element>[] {
  const kept = keep(cell, source.grid);
  if (!kept) return [];
  const { at, from, follows, goesOn } = making;
  const kolom = kolomOf(cell, source.grid);
  const element = kolom
    ? withStep(kept.element, kolom, making, source)
    : from === null
      ? withText(kept.element, "")
      : kept.element;
  // Merged cells of the regulation's columns are in the model; others stay merged where they still follow each other.
  if (kolom && kolom !== "nomor" && kolom !== "kegiatan") {
    if (!goesOn) merge(element, source.merges(kolom, at));
  } else if (!follows) endMerge(element);
  return [{ ...kept, element }];
}

/** The cell as it is where its text is unchanged, with lines added below it, or else one that looks like it. Automatic numbers go on by themselves. */
function withStep(element: Element, kolom: Kolom, { at, from, goesOn }: Making, source: BodySource): Element {
  if (kolom === "nomor" && all(element, NS.w, "numPr").length > 0)
    return from === null ? withText(element, "") : element;
  const text = shown(kolom, source.now.langkah[at], source);
  const before = from === null ? null : shown(kolom, source.before.langkah[from], source);
  if (before === text) return element;
  if (!before || goesOn || !text.startsWith(`${before}\n`)) return withText(element, text);
  addLinesTo(element, text.slice(before.length + 1));
  return element;
}

/** Cells of the columns that the user's table lacked, in the look of the last one. */
function addedCells(texts: readonly Placed<Element>[], { at }: Making, source: BodySource): Placed<Element>[] {
  const { added, widths } = source.grid;
  const model = texts.at(-1);
  if (!model) return [];
  return added.map((kolom, index) => {
    const element = withText(model.element, shown(kolom, source.now.langkah[at], source));
    merge(element, source.merges(kolom, at));
    return placed(element, widths.length - added.length + index);
  });
}
