import { attribute, child, children, NS, numberOf } from "../../../ooxml/xml";
import type { PathCommand, Point } from "./model";

/** Letters of SVG for the path commands of DrawingML (20.1.9); arcs and guide formulas are drawn as straight lines. */
const LETTERS: Readonly<Record<string, string>> = {
  moveTo: "M",
  lnTo: "L",
  cubicBezTo: "C",
  quadBezTo: "Q",
  close: "Z",
};

/** Outline of an `a:custGeom`; null when there is none to draw. */
export function customPath(geometry: Element | null): PathCommand[] | null {
  const list = child(geometry, NS.a, "pathLst");
  if (!list) return null;
  const commands = children(list).flatMap((path) => {
    const width = numberOf(attribute(path, null, "w")) || 1;
    const height = numberOf(attribute(path, null, "h")) || 1;
    return children(path).flatMap((command) => drawn(command, width, height) ?? []);
  });
  return commands.length > 0 ? commands : null;
}

function drawn(command: Element, width: number, height: number): PathCommand | null {
  const letter = LETTERS[command.localName];
  if (!letter) return null;
  const points = children(command).map((point): Point => [
    numberOf(attribute(point, null, "x")) / width,
    numberOf(attribute(point, null, "y")) / height,
  ]);
  return { letter, points };
}
