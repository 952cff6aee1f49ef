import { chosenBranch } from "../reader/alternate";
import { drawnShape, emu, namesOf, plainShape, rectOf, turnOf, type Anchor } from "../reader/shape-node";
import { spaceOfGroup, type Rect, type Space } from "../reader/shape-space";
import type { ShapeNode } from "../snapshot";
import {
  all,
  attribute,
  child,
  children,
  childrenNamed,
  descend,
  emuToPt,
  isElement,
  isTrue,
  NS,
  numberOf,
} from "../xml";

/** Shapes over a worksheet, with their places in points from its upper left corner; `paragraph` has no meaning yet. */
const SHEET: Anchor = { paragraph: 0, offsets: true, origin: { x: "column", y: "paragraph" } };
const POINTS: Space = { x: 0, y: 0, scaleX: emuToPt(1), scaleY: emuToPt(1) };

/** Where columns and rows begin, in points. */
export interface Edges {
  left(column: number): number;
  top(row: number): number;
}

/** Rows and columns that the shapes of a drawing reach. */
export function reachOf(drawing: Element): { rows: number; columns: number } {
  const marks = children(drawing).flatMap((anchor) =>
    ["from", "to"].flatMap((name) => child(anchor, NS.xdr, name) ?? []),
  );
  const most = (name: string): number => Math.max(0, ...marks.map((mark) => content(mark, name) + 1));
  return { rows: most("row"), columns: most("col") };
}

/** Reads the drawing of a worksheet (ECMA-376 20.5.2.35): the parts of groups one by one. */
export function shapesOfSheet(drawing: Element, edges: Edges): ShapeNode[] {
  return children(drawing).flatMap((anchor) => {
    const rect = rectOfAnchor(anchor, edges);
    return rect ? children(anchor).flatMap((element) => shapesIn(element, rect, POINTS)) : [];
  });
}

/** Place and size of an anchor in EMU; null for an element that is none. */
function rectOfAnchor(anchor: Element, edges: Edges): Rect | null {
  const extent = child(anchor, NS.xdr, "ext");
  const size = { width: emu(extent, "cx"), height: emu(extent, "cy") };
  const position = child(anchor, NS.xdr, "pos");
  if (position) return { x: emu(position, "x"), y: emu(position, "y"), ...size };
  const [from, to] = [corner(anchor, "from", edges), corner(anchor, "to", edges)];
  if (!from) return null;
  return to ? { ...from, width: Math.max(0, to.x - from.x), height: Math.max(0, to.y - from.y) } : { ...from, ...size };
}

/** A corner in EMU; an offset never leaves its cell. */
function corner(anchor: Element, name: "from" | "to", edges: Edges): { x: number; y: number } | null {
  const mark = child(anchor, NS.xdr, name);
  if (!mark) return null;
  const [column, row] = [content(mark, "col"), content(mark, "row")];
  const within = (edge: (at: number) => number, at: number, offset: number): number =>
    Math.min(edge(at) + emuToPt(offset), edge(at + 1)) / emuToPt(1);
  return {
    x: within(edges.left, column, content(mark, "colOff")),
    y: within(edges.top, row, content(mark, "rowOff")),
  };
}

const content = (mark: Element, name: string): number => numberOf(child(mark, NS.xdr, name)?.textContent);

function shapesIn(element: Element, rect: Rect, space: Space): ShapeNode[] {
  if (isElement(element, NS.mc, "AlternateContent")) {
    const branch = chosenBranch(element);
    return branch ? children(branch).flatMap((inner) => shapesIn(inner, rect, space)) : [];
  }
  if (isElement(element, NS.xdr, "grpSp")) return groupShapes(element, rect, space);
  const shape = oneShape(element, rect, space);
  return shape ? [shape] : [];
}

function groupShapes(group: Element, outer: Rect, space: Space): ShapeNode[] {
  const xfrm = descend(group, NS.xdr, "grpSpPr") && descend(child(group, NS.xdr, "grpSpPr"), NS.a, "xfrm");
  const inner = xfrm && child(xfrm, NS.a, "chExt") ? rectOf(xfrm, "chOff", "chExt") : { ...outer, x: 0, y: 0 };
  const within = spaceOfGroup(space, outer, inner);
  return children(group).flatMap((element) => {
    const properties = child(element, NS.xdr, "grpSpPr") ?? child(element, NS.xdr, "spPr");
    return properties ? shapesIn(element, rectOf(descend(properties, NS.a, "xfrm"), "off", "ext"), within) : [];
  });
}

function oneShape(element: Element, rect: Rect, space: Space): ShapeNode | null {
  const names = namesOf(descend(child(element, NS.xdr, PROPERTIES[element.localName] ?? ""), NS.xdr, "cNvPr"));
  if (isElement(element, NS.xdr, "pic")) return plainShape("picture", rect, names, SHEET, space);
  if (!isElement(element, NS.xdr, "sp") && !isElement(element, NS.xdr, "cxnSp")) return null;
  const properties = child(element, NS.xdr, "spPr");
  const connection = descend(element, NS.xdr, "nvCxnSpPr", "cNvCxnSpPr");
  const inGroup = space !== POINTS;
  const own = inGroup ? rect : unturned(rect, turnOf(properties).degrees);
  return {
    ...drawnShape(properties, connection, own, names, SHEET, space),
    text: textOf(child(element, NS.xdr, "txBody")),
    textBox: isTrue(attribute(descend(element, NS.xdr, "nvSpPr", "cNvSpPr"), null, "txBox")),
    outlined: isPainted(descend(properties, NS.a, "ln"), element, "lnRef"),
    filled: isPainted(properties, element, "fillRef"),
  };
}

const PROPERTIES: Readonly<Record<string, string>> = { sp: "nvSpPr", cxnSp: "nvCxnSpPr", pic: "nvPicPr" };

/** The cells of an anchor hold a shape as it is seen; one that lies on its side has the sides of its own box exchanged. */
function unturned(rect: Rect, degrees: number): Rect {
  const side = Math.abs(Math.sin((degrees * Math.PI) / 180)) > Math.SQRT1_2;
  if (!side) return rect;
  const { x, y, width, height } = rect;
  return { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width };
}

const PAINTS = ["solidFill", "gradFill", "pattFill", "blipFill"];

/** A fill of its own, or else one of its style. */
function isPainted(holder: Element | null, shape: Element, reference: string): boolean {
  if (child(holder, NS.a, "noFill")) return false;
  if (PAINTS.some((paint) => child(holder, NS.a, paint))) return true;
  return numberOf(attribute(descend(child(shape, NS.xdr, "style"), NS.a, reference), null, "idx")) > 0;
}

/** The lines of a text body (ECMA-376 21.1.2). */
function textOf(body: Element | null): string {
  const paragraphs = body ? childrenNamed(body, NS.a, "p") : [];
  return paragraphs
    .map((paragraph) =>
      children(paragraph)
        .map((run) =>
          isElement(run, NS.a, "br")
            ? "\n"
            : all(run, NS.a, "t")
                .map((t) => t.textContent ?? "")
                .join(""),
        )
        .join(""),
    )
    .join("\n");
}
