import type { Origin, ShapeNode } from "../snapshot";
import { attribute, child, childrenNamed, descend, isTrue, NS, numberOf } from "../xml";
import { courseOfPreset, hasTwoHeads, isBlockArrow, laid, turnedBox, type Turn } from "./course";
import { courseOfFreeform } from "./freeform";
import { placed, type Rect, type Space } from "./shape-space";

/** What the shapes of one drawing share. */
export interface Anchor {
  readonly paragraph: number;
  /** Both offsets are known, so that boxes have a meaning. */
  readonly offsets: boolean;
  readonly origin: Origin;
}

export type Names = Pick<ShapeNode, "id" | "name" | "description">;

/**
 * A shape of which no more is known than its kind and place: a picture, a canvas. Field by field: a spread before so many
 * others costs a tenth of all reading.
 */
export const plainShape = (preset: string, rect: Rect, names: Names, anchor: Anchor, space: Space): ShapeNode => ({
  id: names.id,
  name: names.name,
  description: names.description,
  preset,
  connector: false,
  text: "",
  textBox: false,
  outlined: false,
  filled: false,
  paragraph: anchor.paragraph,
  box: anchor.offsets ? placed(space, rect) : null,
  origin: anchor.origin,
  course: null,
  flipH: false,
  flipV: false,
  head: false,
  tail: false,
  glue: { start: null, end: null },
});

/**
 * A shape as its `spPr` draws it (ECMA-376 20.1.2.2.35), the same in Word and in Excel; text and outline are left to the caller.
 * @param connection its connection properties (`cNvCnPr`, `cNvCxnSpPr`), null where it is no connector
 */
export function drawnShape(
  properties: Element | null,
  connection: Element | null,
  rect: Rect,
  names: Names,
  anchor: Anchor,
  space: Space,
): ShapeNode {
  const preset = attribute(descend(properties, NS.a, "prstGeom"), null, "prst") ?? "custom";
  const line = descend(properties, NS.a, "ln");
  const turn = turnOf(properties);
  const shape = plainShape(preset, rect, names, anchor, space);
  const course = courseOfFreeform(properties) ?? courseOfPreset(preset, adjustsOf(properties));
  const block = isBlockArrow(preset);
  return {
    ...shape,
    box: shape.box && turnedBox(shape.box, turn.degrees),
    course: course && shape.box && laid(course, shape.box, turn),
    connector: connection !== null || (course !== null && !block),
    outlined: !child(line, NS.a, "noFill"),
    filled: !child(properties, NS.a, "noFill"),
    flipH: turn.flipH,
    flipV: turn.flipV,
    head: block ? hasTwoHeads(preset) : hasArrow(child(line, NS.a, "headEnd")),
    tail: block || hasArrow(child(line, NS.a, "tailEnd")),
    glue: { start: gluedTo(connection, "stCxn"), end: gluedTo(connection, "endCxn") },
  };
}

/** How the shape of an `spPr` is turned in its box. */
export function turnOf(properties: Element | null): Turn {
  const xfrm = descend(properties, NS.a, "xfrm");
  return {
    flipH: isTrue(attribute(xfrm, null, "flipH")),
    flipV: isTrue(attribute(xfrm, null, "flipV")),
    degrees: numberOf(attribute(xfrm, null, "rot")) / 60000,
  };
}

/** Place and size of an `a:xfrm` in EMU: its own, or that of its children's space. */
export const rectOf = (xfrm: Element | null, off: "off" | "chOff", ext: "ext" | "chExt"): Rect => ({
  x: emu(child(xfrm, NS.a, off), "x"),
  y: emu(child(xfrm, NS.a, off), "y"),
  width: emu(child(xfrm, NS.a, ext), "cx"),
  height: emu(child(xfrm, NS.a, ext), "cy"),
});

export const emu = (element: Element | null, name: string): number => numberOf(attribute(element, null, name));

/** Names of a shape in its non-visual properties. */
export function namesOf(properties: Element | null): Names {
  const id = attribute(properties, null, "id");
  return {
    id: id === null ? null : numberOf(id),
    name: attribute(properties, null, "name") ?? "",
    description: attribute(properties, null, "descr") ?? "",
  };
}

/** Adjust values of a preset as shares ("val 50000" is one half). */
function adjustsOf(properties: Element | null): number[] {
  const list = descend(properties, NS.a, "prstGeom", "avLst");
  const guides = list ? childrenNamed(list, NS.a, "gd") : [];
  return guides.map((guide) => numberOf((attribute(guide, null, "fmla") ?? "").replace(/^val\s+/, "")) / 100_000);
}

const hasArrow = (end: Element | null): boolean => (attribute(end, null, "type") ?? "none") !== "none";

function gluedTo(connection: Element | null, name: string): number | null {
  const id = attribute(child(connection, NS.a, name), null, "id");
  return id === null ? null : numberOf(id);
}
