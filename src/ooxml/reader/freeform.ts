import { attribute, children, descend, first, NS, numberOf } from "../xml";
import type { Share } from "./course";

/** A freeform that is not closed is a line (ECMA-376 20.1.9.15): its corners as shares of the box; null for others. */
export function courseOfFreeform(properties: Element | null): Share[] | null {
  const path = descend(properties, NS.a, "custGeom", "pathLst", "path");
  if (!path || first(path, NS.a, "close")) return null;
  const extent = descend(properties, NS.a, "xfrm", "ext");
  const width = numberOf(attribute(path, null, "w")) || numberOf(attribute(extent, null, "cx"));
  const height = numberOf(attribute(path, null, "h")) || numberOf(attribute(extent, null, "cy"));
  const share = (text: string | null, size: number): number => (size > 0 ? numberOf(text) / size : 0);
  return children(path).flatMap((command): Share[] => {
    // Of a curve, its last point is a corner; the others only bend it.
    const end = children(command).at(-1);
    if (!end) return [];
    return [[share(attribute(end, null, "x"), width), share(attribute(end, null, "y"), height)]];
  });
}

/** Corners of a VML path (ECMA-376 Part 4, 19.1.2.19) as shares of its coordinate space. */
export function courseOfVmlPath(path: string, width: number, height: number): Share[] {
  const course: Share[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = "", text = ""] of path.toLowerCase().matchAll(/([a-z]+)([^a-z]*)/g)) {
    const numbers = pairsOf(text);
    const relative = letter === "r" || letter === "t" || letter === "v";
    // Of a curve, three pairs make one corner.
    const step = letter === "c" || letter === "v" ? 3 : 1;
    for (let at = step - 1; at < numbers.length; at += step) {
      const [dx, dy] = numbers[at] ?? [0, 0];
      [x, y] = relative ? [x + dx, y + dy] : [dx, dy];
      course.push([width > 0 ? x / width : 0, height > 0 ? y / height : 0]);
    }
  }
  return course;
}

/** "0,0,10800,21600"; a number that is left out is 0. */
function pairsOf(text: string): Share[] {
  const numbers = text
    .trim()
    .replace(/\s*,\s*|\s+/g, ",")
    .split(",")
    .map((number) => numberOf(number));
  const pairs: Share[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) pairs.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  return pairs;
}
