import { blocksAround, comparePoints, ends, stretch, type Extent } from "./extent";
import type { WordDocument } from "./word-document";
import type { Point } from "./points";

/** `Word.LocationRelation` of two extents. */
export function compareExtents(one: Extent, other: Extent): string {
  const [a, b] = [ends(one), ends(other)];
  const starts = comparePoints(a.start, b.start);
  const stops = comparePoints(a.end, b.end);
  if (starts === 0 && stops === 0) return "Equal";
  if (comparePoints(a.end, b.start) <= 0) return touching(a.end, b.start) ? "AdjacentBefore" : "Before";
  if (comparePoints(b.end, a.start) <= 0) return touching(b.end, a.start) ? "AdjacentAfter" : "After";
  if (starts >= 0 && stops <= 0) return starts === 0 ? "InsideStart" : stops === 0 ? "InsideEnd" : "Inside";
  if (starts <= 0 && stops >= 0) return starts === 0 ? "ContainsStart" : stops === 0 ? "ContainsEnd" : "Contains";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}

/** The extent from the start of the first to the end of the last of two. */
export function expand({ points }: WordDocument, one: Extent, other: Extent): Extent {
  const [a, b] = [ends(one), ends(other)];
  const start = comparePoints(a.start, b.start) <= 0 ? a.start : b.start;
  const end = comparePoints(a.end, b.end) >= 0 ? a.end : b.end;
  if (one.kind === "stretch" && other.kind === "stretch") {
    return stretch(points.place(start.paragraph, start.at), points.place(end.paragraph, end.at));
  }
  return blocksAround(start, end);
}

const touching = (a: Point, b: Point): boolean => a.paragraph === b.paragraph && a.at === b.at;
