import { attribute, child, children, emuToPt, isElement, NS, numberOf } from "../../../ooxml/xml";
import type { Theme } from "./colour";
import { shapeDrawings, vmlPictures, type Found } from "./find";
import type { Anchor, Box, Drawing, Part, Position } from "./model";
import { readShape } from "./read-shape";
import { readVml } from "./vml";

/** Reads the shapes of the document for drawing: those of `shapeDrawings` in that order, then those in the old format. */
export function readDrawings(paragraphs: readonly Element[], theme: Theme): Drawing[] {
  return [
    ...shapeDrawings(paragraphs).map((found) => readDrawing(found, theme)),
    ...vmlPictures(paragraphs).flatMap(({ picture, paragraph }) => readVml(picture, paragraph)),
  ];
}

function readDrawing({ paragraph, frame, content }: Found, theme: Theme): Drawing {
  const extent = child(frame, NS.wp, "extent");
  const width = emu(extent, "cx");
  const height = emu(extent, "cy");
  const outer: Frame = { x: 0, y: 0, scaleX: 1, scaleY: 1 };
  const own = isElement(content, NS.wps, "wsp")
    ? [readShape(content, { x: 0, y: 0, width, height }, theme)]
    : readGroup(content, outer, theme, { width, height });
  return {
    paragraph,
    anchor: isElement(frame, NS.wp, "anchor") ? readAnchor(frame) : null,
    width,
    height,
    description: attribute(child(frame, NS.wp, "docPr"), null, "descr") ?? "",
    parts: own,
  };
}

function readAnchor(frame: Element): Anchor {
  const flag = (name: string): boolean => /^(1|true|on)$/.test(attribute(frame, null, name) ?? "");
  return {
    horizontal: readPosition(child(frame, NS.wp, "positionH"), "column"),
    vertical: readPosition(child(frame, NS.wp, "positionV"), "paragraph"),
    layoutInCell: flag("layoutInCell"),
    behind: flag("behindDoc"),
    order: numberOf(attribute(frame, null, "relativeHeight")),
  };
}

function readPosition(node: Element | null, fallback: string): Position {
  return {
    from: attribute(node, null, "relativeFrom") ?? fallback,
    offset: emuToPt(numberOf(child(node, NS.wp, "posOffset")?.textContent)),
    align: child(node, NS.wp, "align")?.textContent?.trim() ?? null,
  };
}

/** Where a group's own coordinates lie in the drawing, and how large they are there. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** The shapes of a group or a canvas, its groups included. */
function readGroup(
  group: Element,
  outer: Frame,
  theme: Theme,
  size: { readonly width: number; readonly height: number } | null,
): Part[] {
  const inner = groupFrame(child(child(group, NS.wpg, "grpSpPr"), NS.a, "xfrm"), outer, size);
  return children(group).flatMap((node) => {
    if (isElement(node, NS.wpg, "grpSp") || isElement(node, NS.wpg, "wgp")) return readGroup(node, inner, theme, null);
    if (!isElement(node, NS.wps, "wsp")) return [];
    const box = placed(readBox(child(child(node, NS.wps, "spPr"), NS.a, "xfrm"), "off", "ext"), inner);
    return [readShape(node, box, theme)];
  });
}

/** The outermost group fills the drawing, whatever its own offset says; an inner one stands where its offset says. */
function groupFrame(
  xfrm: Element | null,
  outer: Frame,
  size: { readonly width: number; readonly height: number } | null,
): Frame {
  if (!xfrm) return outer;
  const inside = readBox(xfrm, "chOff", "chExt");
  const own = size ? { x: 0, y: 0, ...size } : placed(readBox(xfrm, "off", "ext"), outer);
  const scaleX = inside.width ? own.width / inside.width : outer.scaleX;
  const scaleY = inside.height ? own.height / inside.height : outer.scaleY;
  return { x: own.x - inside.x * scaleX, y: own.y - inside.y * scaleY, scaleX, scaleY };
}

const placed = (box: Box, frame: Frame): Box => ({
  x: frame.x + box.x * frame.scaleX,
  y: frame.y + box.y * frame.scaleY,
  width: box.width * frame.scaleX,
  height: box.height * frame.scaleY,
});

function readBox(xfrm: Element | null, offset: string, extent: string): Box {
  const at = child(xfrm, NS.a, offset);
  const size = child(xfrm, NS.a, extent);
  return { x: emu(at, "x"), y: emu(at, "y"), width: emu(size, "cx"), height: emu(size, "cy") };
}

const emu = (node: Element | null, name: string): number => emuToPt(numberOf(attribute(node, null, name)));
