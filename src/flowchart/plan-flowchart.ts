import { describeConnector, shapeName } from "../sop/bagan-names";
import type { Prosedur } from "../sop/sop";
import { planColumns, planHeader } from "./columns";
import { resolveFlow } from "./flow";
import type { FlowEnd, FlowStep } from "./flow";
import type { GridNode } from "./grid";
import { labelSetter, labelStyle } from "./label-settings";
import { TABLE } from "./layout";
import { SCALES } from "./metrics";
import type { Layout } from "./layout";
import type { Outline } from "./outline";
import { planPages } from "./pages";
import type { Page } from "./prepare-page";
import { performersOf, widthOf } from "./performers";
import type { Performers } from "./performers";
import { columnAt, piecesOf, rowAt } from "./pieces";
import type { Plan, PlanBox, PlanConnector, PlanLabel, PlanPiece, PlanSymbol } from "./plan";
import { textHeights } from "./row-text";
import { describeStep } from "./shapes";
import { measure } from "./text";
import type { TextStyle } from "./text";

/**
 * Plans the drawing of a procedure table: columns, row heights, pages, symbols and connectors, in points.
 * Any model can be planned: what has no place in the table is left out, an arrow without a target ends after a stub.
 * @param layout the page and the text as the host will set them
 */
export function planFlowchart(prosedur: Prosedur, layout: Layout): Plan {
  const columns = planColumns(prosedur, layout);
  const header = planHeader(columns, layout);
  const scale = SCALES[layout.gaya?.ukuranSimbol ?? "normal"];
  const performers = performersOf(columns, scale);
  const widths = Array.from({ length: prosedur.pelaksana.length }, (_, column) => widthOf(performers, column));
  const flow = resolveFlow(prosedur, widths, scale);
  const texts = textHeights(prosedur.langkah, columns, layout);
  const headerHeight = header.heights.reduce((sum, height) => sum + height + TABLE.border, 0);
  const style = labelStyle(layout);
  const settingsOf = labelSetter(style);
  const pages = planPages({ flow, texts, performers, layout, settingsOf, header: headerHeight });
  const letters = letterMap(flow, pages);
  const { fontSize } = style;
  return {
    columns,
    header,
    rows: pages.flatMap(({ drawing }, page) =>
      drawing.heights.rows.map(({ row, height }) => ({ langkah: row, height, page })),
    ),
    symbols: pages.flatMap((page) => symbolsOf(page, prosedur)),
    pieces: allPieces(pages, performers),
    labels: pages.flatMap((page) => labelsOf(page, performers, fontSize)),
    connectors: pages.flatMap((page) => connectorsOf(page, performers, letters, style)),
    width: layout.width,
    pages: Math.max(1, pages.length),
    layout,
  };
}

/** A letter for each symbol that is reached from another page, in the order in which the flow leaves the pages. */
function letterMap(flow: readonly FlowStep[], pages: readonly Page[]): Map<string, string> {
  const pageOf = (step: number): number => pages.findIndex(({ span }) => step >= span.first && step <= span.last);
  const letters = new Map<string, string>();
  for (const { langkah, exits } of flow) {
    for (const { target } of exits) {
      if (target === null || letters.has(keyOf(target)) || pageOf(target.langkah) === pageOf(langkah)) continue;
      letters.set(keyOf(target), letterAt(letters.size));
    }
  }
  return letters;
}

const keyOf = ({ langkah, simbol }: FlowEnd): string => `${langkah}.${simbol}`;

/** A, B … Z, AA, AB … */
function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

function boxOf({ x, y, width, height }: Omit<Outline, "bentuk">, { drawing }: Page): PlanBox {
  const place = rowAt(drawing.heights, y);
  return { row: place?.row ?? 0, x, y: y - (place?.top ?? 0), width, height };
}

function symbolsOf(page: Page, prosedur: Prosedur): PlanSymbol[] {
  return page.grid.nodes.flatMap(({ id, column, owner }) => {
    const outline = page.drawing.shapes[id];
    if (owner.kind !== "simbol" || !outline) return [];
    const { langkah, simbol } = owner;
    const { bentuk = "kotak", asal } = prosedur.langkah[langkah]?.simbol[simbol] ?? {};
    const name = shapeName(owner);
    const description = describeStep(prosedur, langkah, simbol);
    const box = boxOf(outline, page);
    return [{ ...box, langkah, simbol, pelaksana: column, bentuk, ...(asal ? { asal } : {}), name, description }];
  });
}

function allPieces(pages: readonly Page[], performers: Performers): PlanPiece[] {
  const counts = new Map<string, number>();
  return pages.flatMap(({ drawing }) =>
    drawing.lines.flatMap((line) => {
      const key = `${line.link.kind}.${line.link.langkah}.${line.link.keluar}`;
      const count = counts.get(key) ?? 0;
      const pieces = piecesOf(line, drawing.heights, performers, count);
      counts.set(key, count + pieces.length);
      return pieces;
    }),
  );
}

function labelsOf(page: Page, performers: Performers, fontSize: number): PlanLabel[] {
  return page.labels.map(({ link: { langkah, keluar, label }, lines, ...box }) => ({
    ...boxOf(box, page),
    column: columnAt(performers, box.x),
    text: label,
    lines,
    fontSize,
    langkah,
    keluar,
    name: shapeName({ kind: "label", langkah, keluar }),
  }));
}

function connectorsOf(
  page: Page,
  performers: Performers,
  letters: ReadonlyMap<string, string>,
  style: TextStyle,
): PlanConnector[] {
  return page.grid.nodes.flatMap(({ id, owner }: GridNode) => {
    const outline = page.drawing.shapes[id];
    if (owner.kind === "simbol" || !outline) return [];
    const { kind: side, langkah, keluar, target } = owner;
    const letter = letters.get(keyOf(target)) ?? "";
    const name = shapeName({ kind: "penghubung", letter, side, langkah, keluar });
    const description = describeConnector(letter, side, side === "keluar" ? target.langkah : langkah);
    const column = columnAt(performers, outline.x);
    const fontSize = sizeIn(outline.width, letter, style);
    return [{ ...boxOf(outline, page), column, letter, fontSize, side, langkah, keluar, name, description }];
  });
}

/** Size of a letter that fits the width of its pentagon, in half points. */
function sizeIn(width: number, letter: string, style: TextStyle): number {
  const fitting = (style.fontSize * (width - 0.5)) / measure(letter, style);
  return Math.max(1, Math.floor(Math.min(style.fontSize, fitting) * 2) / 2);
}
