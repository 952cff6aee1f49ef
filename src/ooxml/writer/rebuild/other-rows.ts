import { all, NS } from "../../xml";
import { kolomOf, shown, type BodySource } from "./body-source";
import { withText } from "./cells";
import type { OldCell, OldRow } from "./old-table";
import { keep, makeRow, ofPerformers, type Placed } from "./rows";

/** Key of the rows that stand before all steps. */
export const START = -1;

/** Other rows of the body, by the step behind which they stood: the last one that is still there. */
export function otherRows(source: BodySource): Map<number, Element[]> {
  const { table, map, origin, grid, owner } = source;
  const found = new Map<number, Element[]>();
  let step = START;
  table.rows.forEach((row, index) => {
    const own = map.rows.indexOf(index);
    if (index < map.headerRows) return;
    if (own >= 0) {
      if (origin.includes(own)) step = own;
      return;
    }
    const goesOn = map.goesOn.get(index);
    if (goesOn === undefined ? !hasText(row, source) : !origin.includes(goesOn)) return;
    const cells = row.cells.flatMap((cell) => {
      const kept = keep(cell, grid);
      return kept ? [goesOn === undefined ? kept : further(cell, kept, goesOn, source)] : [];
    });
    found.set(step, [...(found.get(step) ?? []), makeRow(row, cells, grid, owner, {})]);
  });
  return found;
}

/** A cell in a row in which a step goes on: the first row has all of a text that changed, and the flow. */
function further(cell: OldCell, kept: Placed<Element>, from: number, source: BodySource): Placed<Element> {
  const at = source.origin.indexOf(from);
  const kolom = kolomOf(cell, source.grid);
  const same =
    kolom && shown(kolom, source.before.langkah[from], source) === shown(kolom, source.now.langkah[at], source);
  return same || !(kolom || ofPerformers(cell, source.grid)) ? kept : { ...kept, element: withText(kept.element, "") };
}

/** Rows with nothing but a number are places for steps, not texts to keep; a note may begin in the column of numbers. */
const hasText = ({ cells }: OldRow, { grid }: BodySource): boolean =>
  cells.some(
    (cell) =>
      !ofPerformers(cell, grid) && (hasWords(cell, kolomOf(cell, grid)) || all(cell.element, NS.pic, "pic").length > 0),
  );

function hasWords({ element }: OldCell, kolom: ReturnType<typeof kolomOf>): boolean {
  const text = all(element, NS.w, "t")
    .map((each) => each.textContent ?? "")
    .join("");
  return kolom === "nomor" ? /\p{L}/u.test(text) : text.trim() !== "";
}
