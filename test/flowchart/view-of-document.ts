import { mainDocument } from "../../src/ooxml/package";
import type { Package } from "../../src/ooxml/package";
import { all, attribute, child, childrenNamed, descend, first, NS, numberOf, wAttribute } from "../../src/ooxml/xml";
import { BORDER, stackRows, strokeIn, toldBy } from "./view";
import type { Box, Stroke, View, ViewColumn, ViewRow } from "./view";

const TWIPS = 20;
const EMUS = 12700;

/**
 * The flowchart of a document as its OOXML says it: columns from the grid, rows from their heights, shapes from cell and
 * offsets. Nothing of this comes from the plan or from the project's own reader. Pages are where the rows no longer fit.
 */
export function viewOfDocument(pkg: Package): View {
  const root = mainDocument(pkg).root;
  const table = all(root, NS.w, "tbl").at(-1) as Element;
  const rows = childrenNamed(table, NS.w, "tr");
  const isHeader = (row: Element): boolean => descend(row, NS.w, "trPr", "tblHeader") !== null;
  const body = rows.filter((row) => !isHeader(row));
  const header = rows.filter(isHeader).reduce((sum, row) => sum + heightOf(row) + BORDER, 0);
  const columns = columnsOf(table, body[0]);
  const places = stackRows(paged(body.map(heightOf), roomOf(root) - header));
  const shapes = body.flatMap((row, index) => shapesIn(row, index, places[index] as ViewRow, columns));
  const strokes = shapes.flatMap(({ stroke }) => stroke ?? []);
  const boxes = shapes.flatMap(({ box }) => box ?? []);
  const kind = (wanted: string): Box[] => boxes.filter(({ told }) => told.kind === wanted);
  return {
    columns,
    rows: places,
    strokes,
    symbols: kind("simbol"),
    connectors: kind("penghubung"),
    labels: kind("label"),
  };
}

const heightOf = (row: Element): number => numberOf(wAttribute(descend(row, NS.w, "trPr", "trHeight"), "val")) / TWIPS;

/** Height between the margins of the last section that has a page of its own. */
function roomOf(root: Element): number {
  const section = all(root, NS.w, "sectPr").at(-1);
  const size = (name: string, value: string): number =>
    numberOf(wAttribute(section ? first(section, NS.w, name) : null, value)) / TWIPS;
  return size("pgSz", "h") - size("pgMar", "top") - size("pgMar", "bottom");
}

function paged(heights: readonly number[], room: number): { page: number; height: number }[] {
  let page = 0;
  let used = 0;
  return heights.map((height) => {
    if (used > 0 && used + height + BORDER > room) {
      page += 1;
      used = 0;
    }
    used += height + BORDER;
    return { page, height };
  });
}

/** Columns of the grid; the performers' cells are those without margins. */
function columnsOf(table: Element, row: Element | undefined): ViewColumn[] {
  const cells = row ? childrenNamed(row, NS.w, "tc") : [];
  let x = 0;
  return childrenNamed(child(table, NS.w, "tblGrid") as Element, NS.w, "gridCol").map((each, index) => {
    const width = numberOf(wAttribute(each, "w")) / TWIPS;
    const column = { performer: descend(cells[index], NS.w, "tcPr", "tcMar") !== null, x, width };
    x += width;
    return column;
  });
}

interface Found {
  readonly stroke?: Stroke;
  readonly box?: Box;
}

function shapesIn(row: Element, index: number, place: ViewRow, columns: readonly ViewColumn[]): Found[] {
  return childrenNamed(row, NS.w, "tc").flatMap((cell, column) =>
    all(cell, NS.wp, "anchor").map((anchor) => shapeOf(anchor, index, column, place, columns[column]?.x ?? 0)),
  );
}

function shapeOf(anchor: Element, row: number, column: number, place: ViewRow, left: number): Found {
  const offset = (axis: string): number =>
    numberOf(descend(anchor, NS.wp, axis, "posOffset")?.textContent ?? "") / EMUS;
  const extent = child(anchor, NS.wp, "extent");
  const [width, height] = ["cx", "cy"].map((name) => numberOf(attribute(extent, null, name)) / EMUS) as [
    number,
    number,
  ];
  const [x, y] = [left + offset("positionH"), offset("positionV")];
  const name = attribute(child(anchor, NS.wp, "docPr"), null, "name") ?? "";
  const told = toldBy(name);
  const form = first(anchor, NS.a, "xfrm");
  const preset = attribute(first(anchor, NS.a, "prstGeom"), null, "prst");
  if (told.kind !== "garis" && told.kind !== "gandeng") {
    const diamond = preset === "flowChartDecision";
    return { box: { page: place.page, row, column, name, told, x, y: place.top + y, width, height, diamond } };
  }
  const flipped = (flip: string): boolean => attribute(form, null, flip) === "1";
  const [x1, x2] = flipped("flipH") ? [x + width, x] : [x, x + width];
  const [y1, y2] = flipped("flipV") ? [y + height, y] : [y, y + height];
  const arrow = first(anchor, NS.a, "tailEnd") !== null;
  return { stroke: strokeIn(place, { row, column, name, x1, y1, x2, y2, arrow }) };
}
