import { barisSel, teksSel } from "../sop/sel";
import type { Prosedur } from "../sop/sop";
import { TABLE } from "./layout";
import type { Plan, PlanColumn } from "./plan";
import { cellOf } from "./row-text";
import { element, escapeXml } from "./svg-markup";
import type { RowBand } from "./svg-shapes";
import { breakLines, lineHeight } from "./text";

const GROUPS: Readonly<Partial<Record<PlanColumn["kind"], string>>> = {
  pelaksana: "Pelaksana",
  kelengkapan: "Mutu Baku",
  waktu: "Mutu Baku",
  output: "Mutu Baku",
};
const CENTRED: readonly PlanColumn["kind"][] = ["nomor", "waktu", "pelaksana"];
const LINE = { stroke: "#000", "stroke-width": TABLE.border };
const SHADE = "#f2f2f2";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell with its border and text, in the middle of its height. */
function cell(box: Box, content: string, plan: Plan, { bold = false, centred = false, fill = "#fff" }): string {
  const { font, fontSize } = plan.layout;
  const lines = breakLines(content, box.width - 2 * TABLE.cellMarginX, { font, fontSize, bold });
  const step = lineHeight({ font, fontSize });
  const top = box.y + (box.height - step * lines.length) / 2;
  const x = centred ? box.x + box.width / 2 : box.x + TABLE.cellMarginX;
  const texts = lines.map((line, index) =>
    line === ""
      ? ""
      : element(
          "text",
          { x, y: top + step * (index + 0.8), "text-anchor": centred ? "middle" : undefined },
          escapeXml(line),
        ),
  );
  const words = texts.join("");
  const style = { "font-size": fontSize, "font-weight": bold ? "bold" : undefined };
  return element("rect", { ...box, fill, ...LINE }) + (words ? element("g", style, words) : "");
}

/** The header: groups over performers and mutu baku, every other title over both rows, and numbers if they are wanted. */
export function headerSvg(plan: Plan, y: number): string {
  const [first = 0, second = 0, third] = plan.header.heights;
  const title = { bold: true, centred: true, fill: SHADE };
  const below = y + first + second + 2 * TABLE.border;
  const number = ({ x, width }: PlanColumn, index: number): string =>
    third === undefined
      ? ""
      : cell({ x, y: below, width, height: third + TABLE.border }, String(index + 1), plan, title);
  return plan.columns
    .map((column, index) => {
      const { kind, x, width, heading } = column;
      const group = GROUPS[kind];
      if (!group) return cell({ x, y, width, height: below - y }, heading, plan, title) + number(column, index);
      const own =
        number(column, index) +
        cell({ x, y: y + first + TABLE.border, width, height: second + TABLE.border }, heading, plan, title);
      if (GROUPS[plan.columns[index - 1]?.kind ?? "nomor"] === group) return own;
      const members = plan.columns.filter((each) => GROUPS[each.kind] === group);
      const wide = members.reduce((sum, each) => sum + each.width, 0);
      return cell({ x, y, width: wide, height: first + TABLE.border }, group, plan, title) + own;
    })
    .join("");
}

/** Cells of the rows with their texts; a merged cell covers the rows below it on the same page. */
export function rowsSvg(plan: Plan, prosedur: Prosedur, bands: ReadonlyMap<number, RowBand>): string {
  const covered = new Set<string>();
  const rows = [...bands].map(([row, { top, height }]) => {
    const langkah = prosedur.langkah[row];
    const cells = plan.columns.map(({ kind, x, width }) => {
      if (covered.has(`${kind}.${row}`)) return "";
      const sel = kind === "pelaksana" || !langkah ? "" : cellOf(kind, langkah);
      let whole = height;
      for (let below = row + 1; below < row + barisSel(sel) && bands.has(below); below++) {
        covered.add(`${kind}.${below}`);
        whole += bands.get(below)?.height ?? 0;
      }
      const box = { x, y: top, width, height: whole };
      return cell(box, teksSel(sel), plan, { centred: CENTRED.includes(kind) });
    });
    return element("g", { "data-langkah": row + 1 }, ...cells);
  });
  return rows.join("");
}
