import type { Box, Point, ShapeNode } from "../../ooxml/snapshot";
import { HEAD_SIZE, isHead } from "../procedure/symbols";
import { direction, distance, nearestIn } from "./geometry";
import type { End, Strand } from "./parts";
import type { Sheet } from "./sheet";

/** A line ends at a small triangle that stands so near. */
const AT_HEAD = 3;

/** Lines and block arrows among the shapes, with their courses on the sheet. */
export function strandsOf(shapes: readonly ShapeNode[], sheet: Sheet): Strand[] {
  const headed = endsAtHeads(shapes, sheet);
  return shapes.flatMap((shape): Strand[] => {
    if (!shape.course) return [];
    const spot = sheet.place(shape);
    const course = spot?.course;
    const [first, last] = [course?.[0], course?.at(-1)];
    if (!spot || !course || !first || !last) return [];
    const start = endOf(first, course.slice(1), shape.head, shape.glue.start);
    const end = endOf(last, [...course].reverse().slice(1), shape.tail, shape.glue.end);
    return [{ shape, course, doubt: spot.doubt, start: withHead(start, headed), end: withHead(end, headed) }];
  });
}

/** @param inward the corners from the end inwards; the first that differs tells the direction */
function endOf(point: Point, inward: readonly Point[], arrow: boolean, glue: number | null): End {
  const outward = inward.map((corner) => direction(corner, point)).find((found) => found !== null) ?? null;
  return { point, outward, arrow, glue };
}

interface Headed {
  readonly point: Point;
  /** The triangle. */
  readonly box: Box;
}

/** An end with a triangle before it points from the far side of that. */
function withHead(end: End, headed: readonly Headed[]): End {
  const { point, outward } = end;
  const head = headed.find((each) => each.point.x === point.x && each.point.y === point.y);
  if (!head) return end;
  const far = { x: point.x + (outward?.x ?? 0) * HEAD_SIZE, y: point.y + (outward?.y ?? 0) * HEAD_SIZE };
  return { ...end, arrow: true, point: nearestIn(head.box, far) };
}

/** The end that stands nearest to each small triangle has its arrowhead from it. */
function endsAtHeads(shapes: readonly ShapeNode[], sheet: Sheet): Headed[] {
  const heads = shapes.filter(isHead).flatMap((shape) => sheet.place(shape)?.box ?? []);
  if (heads.length === 0) return [];
  const courses = shapes.flatMap((shape) => (shape.course ? [sheet.place(shape)?.course ?? []] : []));
  const ends = courses.flatMap((course) => [...course.slice(0, 1), ...course.slice(-1)]);
  return heads.flatMap((box): Headed[] => {
    const gaps = ends.map((point) => ({ point, gap: distance(nearestIn(box, point), point) }));
    const [nearest] = gaps.filter(({ gap }) => gap <= AT_HEAD).sort((a, b) => a.gap - b.gap);
    return nearest ? [{ point: nearest.point, box }] : [];
  });
}
