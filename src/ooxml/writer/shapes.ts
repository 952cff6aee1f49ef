import type { GayaBagan } from "../../sop/profile";
import { escapeXml, NS, ptToEmu } from "../xml";
import { paragraph, run } from "./markup";

/** Where a shape stands in its cell, in points from the cell's left edge and its paragraph's top. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing extends Placement {
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  /** Order from back to front among the shapes of a document. */
  readonly layer: number;
}

/** A text as it is broken into lines; size in points. */
export interface ShapeText {
  readonly lines: readonly string[];
  readonly fontSize: number;
}

const solid = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.replace("#", "").toUpperCase()}"/></a:solidFill>`;

/** How shapes are drawn, ready for the markup. */
export interface Ink {
  /** Opens `a:ln`. */
  readonly pen: string;
  readonly fill: string;
}

/** The ink for a style; what it leaves out is thin and black on white. */
export const inkOf = ({ tebalGaris = 0.75, warnaGaris = "#000000", warnaIsi = "#ffffff" }: GayaBagan = {}): Ink => ({
  pen: `<a:ln w="${ptToEmu(tebalGaris)}" cap="sq">${solid(warnaGaris)}<a:miter lim="800000"/>`,
  fill: solid(warnaIsi),
});

const BODY = '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></wps:bodyPr>';

/** A symbol of the flow with its outline, and a letter in it for off-page connectors. */
export function symbol(drawing: Drawing, preset: string, { pen, fill }: Ink, text: ShapeText | null = null): string {
  return anchor(
    drawing,
    `<wps:cNvSpPr/>${geometry(drawing, preset)}${fill}${pen}</a:ln></wps:spPr>${text ? textBox(text) : ""}${BODY}`,
  );
}

/** A text without outline or background. */
export function label(drawing: Drawing, text: ShapeText): string {
  return anchor(
    drawing,
    `<wps:cNvSpPr txBox="1"/>${geometry(drawing, "rect")}<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>${textBox(text)}${BODY}`,
  );
}

/** A shape that nobody sees: only its name tells something. */
export const mark = (drawing: Drawing): string =>
  anchor(drawing, `<wps:cNvSpPr/>${geometry(drawing, "rect")}<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>${BODY}`);

export interface LineOptions {
  /** The line runs against the axis: its start is at the right, at the bottom. */
  readonly flipH: boolean;
  readonly flipV: boolean;
  /** Arrowhead at the end. */
  readonly arrow: boolean;
}

/** A straight piece of a connector. */
export function line(drawing: Drawing, { flipH, flipV, arrow }: LineOptions, { pen }: Ink): string {
  const flip = (flipH ? ' flipH="1"' : "") + (flipV ? ' flipV="1"' : "");
  const head = arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : "";
  return anchor(
    drawing,
    `<wps:cNvCnPr/>${geometry(drawing, "straightConnector1", flip)}${pen}${head}</a:ln></wps:spPr><wps:bodyPr/>`,
  );
}

function textBox({ lines, fontSize }: ShapeText): string {
  const halves = Math.round(fontSize * 2);
  const content = run(lines.join("\n"), `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`);
  return `<wps:txbx><w:txbxContent>${paragraph("SOPBagan", content)}</w:txbxContent></wps:txbx>`;
}

/** Opens `wps:spPr`; the caller adds fill and outline and closes it. */
function geometry({ width, height }: Placement, preset: string, flip = ""): string {
  return (
    `<wps:spPr><a:xfrm${flip}><a:off x="0" y="0"/><a:ext cx="${ptToEmu(width)}" cy="${ptToEmu(height)}"/></a:xfrm>` +
    `<a:prstGeom prst="${escapeXml(preset)}"><a:avLst/></a:prstGeom>`
  );
}

/** Word puts shapes with a lower number behind those with a higher one; its own numbers begin here. */
const BACKMOST = 251658240;

/**
 * A run with a shape that floats in its cell and takes no room (ECMA-376 Part 1, 20.4.2.3). Word 2013 and later treat
 * `layoutInCell` as set in any case, so that offsets count from the cell.
 */
function anchor(drawing: Drawing, content: string): string {
  const description = drawing.description ? ` descr="${escapeXml(drawing.description)}"` : "";
  return (
    `<w:r><w:rPr><w:noProof/></w:rPr><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" ` +
    `relativeHeight="${BACKMOST + drawing.layer}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>${ptToEmu(drawing.x)}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${ptToEmu(drawing.y)}</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${ptToEmu(drawing.width)}" cy="${ptToEmu(drawing.height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${drawing.id}" name="${escapeXml(drawing.name)}"${description}/><wp:cNvGraphicFramePr/>` +
    `<a:graphic><a:graphicData uri="${NS.wps}"><wps:wsp>${content}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
  );
}
