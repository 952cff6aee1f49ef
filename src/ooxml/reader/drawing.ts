import type { Origin, ShapeNode } from "../snapshot";
import { attribute, child, children, childrenNamed, descend, emuToPt, isElement, NS, numberOf } from "../xml";
import { courseOfPreset, hasTwoHeads, isBlockArrow, laid, turnedBox, type Turn } from "./course";
import { courseOfFreeform } from "./freeform";
import { offsetOf, ORIGINS_X, ORIGINS_Y } from "./offset";
import { placed, spaceOfGroup, type Rect, type Space } from "./shape-space";
import { textsInside } from "./shape-text";
import type { Styles } from "./styles";

const POINTS: Space = { x: 0, y: 0, scaleX: emuToPt(1), scaleY: emuToPt(1) };

/** What the shapes of one drawing share. */
interface Anchor {
  readonly paragraph: number;
  readonly styles: Styles;
  /** Both offsets are known, so that boxes have a meaning. */
  readonly offsets: boolean;
  readonly origin: Origin;
}

type Names = Pick<ShapeNode, "id" | "name" | "description">;

/** Shapes of a `w:drawing` (DrawingML): the parts of groups and canvases one by one, a canvas itself before them. */
export function shapesOfDrawing(drawing: Element, paragraph: number, styles: Styles): ShapeNode[] {
  const frame = children(drawing).find((element) => element.namespaceURI === NS.wp);
  const graphic = frame && descend(frame, NS.a, "graphic", "graphicData");
  if (!frame || !graphic) return [];
  const x = offsetOf(frame, "positionH", ORIGINS_X);
  const y = offsetOf(frame, "positionV", ORIGINS_Y);
  const origin = { x: x?.origin ?? "column", y: y?.origin ?? "paragraph" };
  const anchor: Anchor = { paragraph, styles, offsets: x !== null && y !== null, origin };
  const extent = child(frame, NS.wp, "extent");
  const rect = { x: x?.value ?? 0, y: y?.value ?? 0, width: emu(extent, "cx"), height: emu(extent, "cy") };
  const names = namesOf(child(frame, NS.wp, "docPr"));
  return children(graphic).flatMap((element) => topShapes(element, rect, names, anchor));
}

function topShapes(element: Element, rect: Rect, names: Names, anchor: Anchor): ShapeNode[] {
  if (isElement(element, NS.wpg, "wgp")) return groupShapes(element, rect, POINTS, anchor);
  if (isElement(element, NS.wpc, "wpc")) {
    const space = spaceOfGroup(POINTS, rect, { x: 0, y: 0, width: rect.width, height: rect.height });
    return [simple("canvas", rect, names, anchor), ...partShapes(element, space, anchor)];
  }
  const shape = oneShape(element, rect, POINTS, names, anchor);
  return shape ? [shape] : [];
}

function groupShapes(group: Element, outer: Rect, space: Space, anchor: Anchor): ShapeNode[] {
  const xfrm = descend(child(group, NS.wpg, "grpSpPr"), NS.a, "xfrm");
  const inner = xfrm && child(xfrm, NS.a, "chExt") ? rectOf(xfrm, "chOff", "chExt") : { ...outer, x: 0, y: 0 };
  return partShapes(group, spaceOfGroup(space, outer, inner), anchor);
}

function partShapes(container: Element, space: Space, anchor: Anchor): ShapeNode[] {
  return children(container).flatMap((element) => {
    if (isElement(element, NS.wpg, "grpSp") || isElement(element, NS.wpg, "wgp")) {
      const outer = rectOf(descend(child(element, NS.wpg, "grpSpPr"), NS.a, "xfrm"), "off", "ext");
      return groupShapes(element, outer, space, anchor);
    }
    const properties = child(element, element.namespaceURI ?? "", "spPr");
    const rect = rectOf(descend(properties, NS.a, "xfrm"), "off", "ext");
    const shape = oneShape(element, rect, space, namesOf(ownProperties(element)), anchor);
    return shape ? [shape] : [];
  });
}

function oneShape(element: Element, rect: Rect, space: Space, names: Names, anchor: Anchor): ShapeNode | null {
  if (isElement(element, NS.pic, "pic")) return simple("picture", rect, names, anchor, space);
  if (!isElement(element, NS.wps, "wsp")) return null;
  const properties = child(element, NS.wps, "spPr");
  const preset = attribute(descend(properties, NS.a, "prstGeom"), null, "prst") ?? "custom";
  const connection = child(element, NS.wps, "cNvCnPr");
  const line = descend(properties, NS.a, "ln");
  const turn = turnOf(descend(properties, NS.a, "xfrm"));
  const shape = simple(preset, rect, names, anchor, space);
  const course = courseOfFreeform(properties) ?? courseOfPreset(preset, adjustsOf(properties));
  const block = isBlockArrow(preset);
  return {
    ...shape,
    box: shape.box && turnedBox(shape.box, turn.degrees),
    course: course && shape.box && laid(course, shape.box, turn),
    connector: connection !== null || (course !== null && !block),
    text: textOf(child(element, NS.wps, "txbx"), anchor.styles),
    textBox: isTrue(attribute(child(element, NS.wps, "cNvSpPr"), null, "txBox")),
    outlined: !child(line, NS.a, "noFill"),
    filled: !child(properties, NS.a, "noFill"),
    flipH: turn.flipH,
    flipV: turn.flipV,
    head: block ? hasTwoHeads(preset) : hasArrow(child(line, NS.a, "headEnd")),
    tail: block || hasArrow(child(line, NS.a, "tailEnd")),
    glue: { start: gluedTo(connection, "stCxn"), end: gluedTo(connection, "endCxn") },
  };
}

const textOf = (box: Element | null, styles: Styles): string => (box ? textsInside(box, styles).join("\n") : "");

const turnOf = (xfrm: Element | null): Turn => ({
  flipH: isTrue(attribute(xfrm, null, "flipH")),
  flipV: isTrue(attribute(xfrm, null, "flipV")),
  degrees: numberOf(attribute(xfrm, null, "rot")) / 60000,
});

/** Adjust values of a preset as shares ("val 50000" is one half). */
function adjustsOf(properties: Element | null): number[] {
  const list = descend(properties, NS.a, "prstGeom", "avLst");
  const guides = list ? childrenNamed(list, NS.a, "gd") : [];
  return guides.map((guide) => numberOf((attribute(guide, null, "fmla") ?? "").replace(/^val\s+/, "")) / 100_000);
}

function simple(preset: string, rect: Rect, names: Names, anchor: Anchor, space: Space = POINTS): ShapeNode {
  return {
    ...names,
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
  };
}

const rectOf = (xfrm: Element | null, off: string, ext: string): Rect => ({
  x: emu(child(xfrm, NS.a, off), "x"),
  y: emu(child(xfrm, NS.a, off), "y"),
  width: emu(child(xfrm, NS.a, ext), "cx"),
  height: emu(child(xfrm, NS.a, ext), "cy"),
});

const emu = (element: Element | null, name: string): number => numberOf(attribute(element, null, name));

const ownProperties = (element: Element): Element | null =>
  child(element, NS.wps, "cNvPr") ?? descend(element, NS.pic, "nvPicPr", "cNvPr");

function namesOf(properties: Element | null): Names {
  const id = attribute(properties, null, "id");
  return {
    id: id === null ? null : numberOf(id),
    name: attribute(properties, null, "name") ?? "",
    description: attribute(properties, null, "descr") ?? "",
  };
}

const hasArrow = (end: Element | null): boolean => (attribute(end, null, "type") ?? "none") !== "none";

function gluedTo(connection: Element | null, name: string): number | null {
  const id = attribute(child(connection, NS.a, name), null, "id");
  return id === null ? null : numberOf(id);
}

const isTrue = (value: string | null): boolean => value === "1" || value === "true";
