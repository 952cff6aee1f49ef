import type { Point, ShapeNode } from "../../ooxml/snapshot";
import { direction } from "./geometry";
import type { End, Strand } from "./parts";
import type { Sheet } from "./sheet";

/** Lines and block arrows among the shapes, with their courses on the sheet. */
export function strandsOf(shapes: readonly ShapeNode[], sheet: Sheet): Strand[] {
  return shapes.flatMap((shape): Strand[] => {
    if (!shape.course) return [];
    const spot = sheet.place(shape);
    const course = spot?.course;
    const [first, last] = [course?.[0], course?.at(-1)];
    if (!spot || !course || !first || !last) return [];
    return [
      {
        shape,
        course,
        doubt: spot.doubt,
        start: endOf(first, course.slice(1), shape.head, shape.glue.start),
        end: endOf(last, [...course].reverse().slice(1), shape.tail, shape.glue.end),
      },
    ];
  });
}

/** @param inward the corners from the end inwards; the first that differs tells the direction */
function endOf(point: Point, inward: readonly Point[], arrow: boolean, glue: number | null): End {
  const outward = inward.map((corner) => direction(corner, point)).find((found) => found !== null) ?? null;
  return { point, outward, arrow, glue };
}
