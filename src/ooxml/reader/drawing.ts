import type { ShapeNode } from "../snapshot";
import { attribute, child, children, descend, emuToPt, isElement, isTrue, NS } from "../xml";
import { offsetOf, ORIGINS_X, ORIGINS_Y } from "./offset";
import { drawnShape, emu, namesOf, plainShape, rectOf, type Anchor as Place, type Names } from "./shape-node";
import { spaceOfGroup, type Rect, type Space } from "./shape-space";
import { textsInside } from "./shape-text";
import type { Styles } from "./styles";

const POINTS: Space = { x: 0, y: 0, scaleX: emuToPt(1), scaleY: emuToPt(1) };

/** What the shapes of one drawing share. */
interface Anchor extends Place {
  readonly styles: Styles;
}

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
    return [plainShape("canvas", rect, names, anchor, POINTS), ...partShapes(element, space, anchor)];
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
  if (isElement(element, NS.pic, "pic")) return plainShape("picture", rect, names, anchor, space);
  if (!isElement(element, NS.wps, "wsp")) return null;
  const connection = child(element, NS.wps, "cNvCnPr");
  return {
    ...drawnShape(child(element, NS.wps, "spPr"), connection, rect, names, anchor, space),
    text: textOf(child(element, NS.wps, "txbx"), anchor.styles),
    textBox: isTrue(attribute(child(element, NS.wps, "cNvSpPr"), null, "txBox")),
  };
}

const textOf = (box: Element | null, styles: Styles): string => (box ? textsInside(box, styles).join("\n") : "");

const ownProperties = (element: Element): Element | null =>
  child(element, NS.wps, "cNvPr") ?? descend(element, NS.pic, "nvPicPr", "cNvPr");
