import type { ShapeNode, Snapshot } from "./snapshot";

/** A drawing that is anchored beside a table lies over it when it reaches so far, in points; a rule under a letterhead does not. */
const OVER = 30;

/**
 * Paragraphs right above the first or below the last of some tables from which lines reach over them: people anchor the
 * lines of a flow there whose symbols stand in the cells.
 * @param from first paragraph of the tables
 * @param to their last paragraph
 */
export function paragraphsBeside({ shapes, paragraphs }: Snapshot, from: number, to: number): Set<number> {
  const found = new Set<number>();
  for (const shape of shapes) {
    const beside = shape.paragraph === from - 1 || shape.paragraph === to + 1;
    if (!beside || paragraphs[shape.paragraph]?.cell || !isOver(shape, shape.paragraph < from)) continue;
    found.add(shape.paragraph);
  }
  return found;
}

function isOver({ course, origin }: ShapeNode, above: boolean): boolean {
  if (!course || origin.y !== "paragraph") return false;
  return course.some(({ y }) => (above ? y > OVER : y < -OVER));
}
