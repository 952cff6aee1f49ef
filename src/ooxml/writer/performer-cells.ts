import type { Plan, PlanBox } from "../../flowchart/plan";
import { shapeName } from "../../sop/bagan-names";
import { ptToTwip } from "../xml";
import { cell, paragraph } from "./markup";
import type { Pen } from "./pen";
import { presetOf } from "./presets";
import { inkOf, label, line, mark, symbol, type Drawing } from "./shapes";

/** Draws the performer cells of a plan: the shapes that stand in each, from back to front. */
export function performerCells(plan: Plan, pen: Pen): (row: number, column: number) => string {
  const shapes = new Map<string, string>();
  const ink = inkOf(plan.layout.gaya);
  let layer = 0;
  const left = (column: number): number => plan.columns[column]?.x ?? 0;
  const add = (row: number, column: number, xml: string): void => {
    const key = `${row}.${column}`;
    shapes.set(key, (shapes.get(key) ?? "") + xml);
  };
  const place = (box: PlanBox, column: number, name: string): Drawing => ({
    x: box.x - left(column),
    y: box.y,
    width: box.width,
    height: box.height,
    id: pen.nextId(),
    name,
    layer: ++layer,
  });

  for (const piece of plan.pieces) {
    const { row, column, x1, y1, x2, y2, arrow, name } = piece;
    const box = { row, x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    add(row, column, line(place(box, column, name), { flipH: x2 < x1, flipV: y2 < y1, arrow }, ink));
  }
  for (const each of plan.symbols) {
    const column = plan.columns.findIndex(({ pelaksana }) => pelaksana === each.pelaksana);
    const drawing = { ...place(each, column, each.name), description: each.description };
    const drawn =
      each.bentuk === "tanda" ? label(drawing, MARK) : symbol(drawing, presetOf(each.bentuk, each.asal), ink);
    add(each.row, column, drawn);
  }
  for (const each of plan.connectors) {
    const drawing = { ...place(each, each.column, each.name), description: each.description };
    add(
      each.row,
      each.column,
      symbol(drawing, presetOf("segilima"), ink, { lines: [each.letter], fontSize: each.fontSize }),
    );
  }
  for (const each of plan.labels) add(each.row, each.column, label(place(each, each.column, each.name), each));

  const first = plan.columns.findIndex(({ kind }) => kind === "pelaksana");
  for (const langkah of new Set(plan.layout.pisahSebelum)) {
    const row = plan.rows.findIndex((each) => each.langkah === langkah);
    const box = { row, x: left(first), y: 0, width: 1, height: 1 };
    if (row > 0) add(row, first, mark(place(box, first, shapeName({ kind: "pisah", langkah }))));
  }

  return (row, column) => {
    const key = `${row}.${column}`;
    const width = ptToTwip(plan.columns[column]?.width ?? 0);
    return cell(paragraph("SOPJeda", shapes.get(key) ?? ""), { width, align: "top", bare: true });
  };
}

/** A symbol that is no shape: people tick the performer's cell. */
const MARK = { lines: ["√"], fontSize: 10 };
