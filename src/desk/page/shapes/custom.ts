import { attribute, child, children, NS, numberOf } from "../../../ooxml/xml";

/** Letters of SVG for the path commands of DrawingML (20.1.9); arcs and guide formulas are drawn as straight lines. */
const LETTERS: Readonly<Record<string, string>> = {
  moveTo: "M",
  lnTo: "L",
  cubicBezTo: "C",
  quadBezTo: "Q",
  close: "Z",
};

/** Outline of an `a:custGeom` as an SVG path in fractions of its box; null when there is none to draw. */
export function customPath(geometry: Element | null): string | null {
  const list = child(geometry, NS.a, "pathLst");
  if (!list) return null;
  const commands = children(list).flatMap((path) => {
    const width = numberOf(attribute(path, null, "w")) || 1;
    const height = numberOf(attribute(path, null, "h")) || 1;
    return children(path).flatMap((command) => drawn(command, width, height) ?? []);
  });
  return commands.length > 0 ? commands.join(" ") : null;
}

function drawn(command: Element, width: number, height: number): string | null {
  const letter = LETTERS[command.localName];
  if (!letter) return null;
  const points = children(command).map((point) => {
    const x = numberOf(attribute(point, null, "x")) / width;
    const y = numberOf(attribute(point, null, "y")) / height;
    return `${round(x)} ${round(y)}`;
  });
  return `${letter}${points.join(" ")}`;
}

const round = (value: number): number => Math.round(value * 10000) / 10000;
