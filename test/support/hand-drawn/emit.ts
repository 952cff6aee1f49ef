import type { Box, Point } from "../../../src/ooxml/snapshot";
import { escapeXml } from "../../../src/ooxml/xml";
import type { Bentuk } from "../../../src/sop/sop";
import { p } from "../word-xml";

/** A shape to write, in points from where it is anchored. */
export interface Item {
  readonly id: number;
  readonly preset: string;
  readonly box: Box;
  readonly text?: string;
  readonly label?: true;
  /** Corners of a line, with an arrowhead at its end. */
  readonly corners?: readonly Point[];
  readonly arrow?: boolean;
  readonly adjust?: number;
  readonly glue?: { readonly start: number; readonly end: number };
}

export const PRESETS: Readonly<Record<string, readonly string[]>> = {
  kapsul: ["flowChartTerminator", "roundRect", "ellipse", "flowChartAlternateProcess"],
  kotak: ["rect", "flowChartProcess"],
  belahKetupat: ["diamond", "flowChartDecision"],
} satisfies Partial<Record<Bentuk, string[]>>;

const emu = (points: number): number => Math.round(points * 12700);
const NONE = "<a:noFill/><a:ln><a:noFill/></a:ln>";
const WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

/** Mirrors of a line: it runs to the left, or upwards. */
function flips({ corners }: Item): { h: boolean; v: boolean } {
  const [start, end] = [corners?.[0], corners?.at(-1)];
  return { h: !!start && !!end && end.x < start.x, v: !!start && !!end && end.y < start.y };
}

function geometry(item: Item): string {
  const { preset, box, corners } = item;
  if (preset !== "freeform" || !corners) {
    const adjust =
      item.adjust === undefined ? "" : `<a:gd name="adj1" fmla="val ${Math.round(item.adjust * 100_000)}"/>`;
    return `<a:prstGeom prst="${preset}"><a:avLst>${adjust}</a:avLst></a:prstGeom>`;
  }
  const points = corners.map(({ x, y }, index) => {
    const pt = `<a:pt x="${emu(x - box.x)}" y="${emu(y - box.y)}"/>`;
    return index === 0 ? `<a:moveTo>${pt}</a:moveTo>` : `<a:lnTo>${pt}</a:lnTo>`;
  });
  return `<a:custGeom><a:avLst/><a:pathLst><a:path w="${emu(box.width)}" h="${emu(box.height)}" fill="none">${points.join("")}</a:path></a:pathLst></a:custGeom>`;
}

/** A `wps:wsp`; inside a group or canvas with its own name and place. */
function wsp(item: Item, part: boolean): string {
  const { id, preset, box, text, label, corners, arrow, glue } = item;
  const { h, v } = preset === "freeform" ? { h: false, v: false } : flips(item);
  const line = corners !== undefined;
  const held = glue ? `<a:stCxn id="${glue.start}" idx="2"/><a:endCxn id="${glue.end}" idx="0"/>` : "";
  const off = part ? box : { x: 0, y: 0 };
  return (
    `<wps:wsp>${part ? `<wps:cNvPr id="${id}" name="Bentuk ${id}"/>` : ""}` +
    (line && preset !== "freeform"
      ? `<wps:cNvCnPr>${held}</wps:cNvCnPr>`
      : `<wps:cNvSpPr${label ? ' txBox="1"' : ""}/>`) +
    `<wps:spPr><a:xfrm${h ? ' flipH="1"' : ""}${v ? ' flipV="1"' : ""}><a:off x="${emu(off.x)}" y="${emu(off.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>` +
    geometry(item) +
    (label ? NONE : line ? `<a:ln w="9525">${arrow ? '<a:tailEnd type="triangle"/>' : ""}</a:ln>` : "") +
    `</wps:spPr>${text ? `<wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx>` : ""}<wps:bodyPr/></wps:wsp>`
  );
}

/** What offsets count from, and where that lies from the anchor. */
export interface From {
  readonly h: string;
  readonly v: string;
  readonly x: number;
  readonly y: number;
}

export const HERE: From = { h: "column", v: "paragraph", x: 0, y: 0 };

function anchored(box: Box, id: number, uri: string, content: string, from: From): string {
  return (
    `<w:drawing><wp:anchor layoutInCell="1"><wp:positionH relativeFrom="${from.h}"><wp:posOffset>${emu(box.x + from.x)}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="${from.v}"><wp:posOffset>${emu(box.y + from.y)}</wp:posOffset></wp:positionV><wp:extent cx="${emu(box.width)}" cy="${emu(box.height)}"/>` +
    `<wp:docPr id="${id}" name="Bentuk ${id}"/><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:anchor></w:drawing>`
  );
}

const run = (content: string): string => `<w:r>${content}</w:r>`;

export const drawingml = (item: Item, from = HERE): string =>
  run(anchored(item.box, item.id, WPS, wsp(item, false), from));

/** Both forms, as Word writes them for older versions. */
export const alternate = (item: Item, from = HERE): string =>
  run(
    `<mc:AlternateContent><mc:Choice Requires="wps">${anchored(item.box, item.id, WPS, wsp(item, false), from)}</mc:Choice><mc:Fallback>${pict(item)}</mc:Fallback></mc:AlternateContent>`,
  );

const around = (items: readonly Item[]): Box => {
  const [x, y] = [Math.min(...items.map(({ box }) => box.x)), Math.min(...items.map(({ box }) => box.y))];
  const right = Math.max(...items.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...items.map(({ box }) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
};

/** All in one group, whose parts count in units of their own. */
export function group(items: readonly Item[], id: number, scale = 2): string {
  const box = around(items);
  const xfrm = `<a:off x="0" y="0"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/><a:chOff x="${emu(box.x * scale)}" y="${emu(box.y * scale)}"/><a:chExt cx="${emu(box.width * scale)}" cy="${emu(box.height * scale)}"/>`;
  const parts = items.map((item) => wsp(scaled(item, scale), true)).join("");
  return run(
    anchored(box, id, "group", `<wpg:wgp><wpg:grpSpPr><a:xfrm>${xfrm}</a:xfrm></wpg:grpSpPr>${parts}</wpg:wgp>`, HERE),
  );
}

function scaled(item: Item, by: number): Item {
  const point = ({ x, y }: Point): Point => ({ x: x * by, y: y * by });
  const { box, corners } = item;
  const large = { ...point(box), width: box.width * by, height: box.height * by };
  return { ...item, box: large, ...(corners ? { corners: corners.map(point) } : {}) };
}

/** All on one drawing canvas. */
export function canvas(items: readonly Item[], id: number): string {
  const box = around(items);
  const moved = items.map((item): Item => ({
    ...item,
    box: { ...item.box, x: item.box.x - box.x, y: item.box.y - box.y },
    ...(item.corners ? { corners: item.corners.map(({ x, y }) => ({ x: x - box.x, y: y - box.y })) } : {}),
  }));
  return run(anchored(box, id, "canvas", `<wpc:wpc>${moved.map((item) => wsp(item, true)).join("")}</wpc:wpc>`, HERE));
}

export const vml = (item: Item): string => run(pict(item));

const TYPES: Readonly<Record<string, number>> = {
  roundRect: 2,
  ellipse: 3,
  diamond: 4,
  flowChartProcess: 109,
  flowChartDecision: 110,
  flowChartTerminator: 116,
  flowChartAlternateProcess: 176,
  downArrow: 67,
  rightArrow: 13,
  straightConnector1: 32,
  bentConnector2: 33,
  bentConnector3: 34,
};

function pict(item: Item): string {
  const { id, preset, box, text, label, corners, arrow } = item;
  const { h, v } = flips(item);
  const flip = h || v ? `;flip:${h ? "x" : ""}${v ? " y" : ""}` : "";
  const style = `position:absolute;margin-left:${box.x.toFixed(2)}pt;margin-top:${box.y.toFixed(2)}pt;width:${box.width.toFixed(2)}pt;height:${box.height.toFixed(2)}pt${flip}`;
  const inner =
    (arrow ? '<v:stroke endarrow="block"/>' : "") +
    (text ? `<v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox>` : "");
  if (preset === "freeform" && corners) {
    const points = corners.map(({ x, y }) => `${x.toFixed(2)}pt,${y.toFixed(2)}pt`).join(" ");
    return `<w:pict><v:polyline id="_s${id}" points="${points}" filled="f">${inner}</v:polyline></w:pict>`;
  }
  const type = label ? 202 : TYPES[preset];
  const look = label ? ' filled="f" stroked="f"' : "";
  const adjust = item.adjust === undefined ? "" : ` adj="${Math.round(item.adjust * 21600)}"`;
  return `<w:pict>${
    type === undefined
      ? `<v:rect id="_s${id}" style="${style}">${inner}</v:rect>`
      : `<v:shape id="_s${id}" type="#_x0000_t${type}" alt="${escapeXml("")}" style="${style}"${look}${adjust}>${inner}</v:shape>`
  }</w:pict>`;
}
