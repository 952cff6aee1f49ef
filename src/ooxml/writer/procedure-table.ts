import labels from "../../regulation/template.json";
import type { ColumnKind, Plan, PlanColumn } from "../../flowchart/plan";
import { barisSel, teksSel } from "../../sop/sel";
import type { Langkah, Prosedur, Sel } from "../../sop/sop";
import { ptToTwip } from "../xml";
import { inlineControl } from "./control";
import { cell, lines, paragraph, row, run, table } from "./markup";
import type { Pen } from "./pen";
import { performerCells } from "./performer-cells";

const SHADE = "F2F2F2";

export type TextKind = Exclude<ColumnKind, "pelaksana">;

/** What each column of text shows of a step, and how it stands. */
const CONTENT: Readonly<Record<TextKind, { of: (langkah: Langkah) => Sel; style: string }>> = {
  nomor: { of: ({ nomor }) => String(nomor ?? ""), style: "SOPSelTengah" },
  kegiatan: { of: ({ kegiatan }) => kegiatan, style: "SOPSel" },
  kelengkapan: { of: ({ mutuBaku }) => mutuBaku.kelengkapan, style: "SOPSel" },
  waktu: { of: ({ mutuBaku }) => mutuBaku.waktu, style: "SOPSelTengah" },
  output: { of: ({ mutuBaku }) => mutuBaku.output, style: "SOPSel" },
  keterangan: { of: ({ keterangan }) => keterangan, style: "SOPSel" },
};

/** Where a step keeps the text of a column. */
const PATHS: Readonly<Record<TextKind, string>> = {
  nomor: "nomor",
  kegiatan: "kegiatan",
  kelengkapan: "mutuBaku.kelengkapan",
  waktu: "mutuBaku.waktu",
  output: "mutuBaku.output",
  keterangan: "keterangan",
};

/** The text of a step in a column. */
export const contentOf = (kind: TextKind, langkah: Langkah): Sel => CONTENT[kind].of(langkah);

/** The procedure table with its shapes: `w:tbl`. Namespaces are those of `documentPart`. */
export function procedureTable(prosedur: Prosedur, plan: Plan, pen: Pen): string {
  const performer = performerCells(plan, pen);
  const merged = mergedRows(prosedur);
  const body = plan.rows.map(({ langkah: at, height }, index) => {
    const langkah = prosedur.langkah[at];
    const cells = plan.columns.map((column, position) => {
      if (column.kind === "pelaksana" || !langkah) return performer(index, position);
      const { of, style } = CONTENT[column.kind];
      const merge = merged(column.kind, at);
      const text = merge === "continue" ? "" : teksSel(of(langkah));
      const path = `prosedur.langkah.${at}.${PATHS[column.kind]}`;
      const content = lines(text).map((line) => paragraph(style, line && pen.runs(path, line)));
      return cell(content.join(""), { width: ptToTwip(column.width), merge });
    });
    return row(cells.join(""), { height: ptToTwip(height) });
  });
  const widths = plan.columns.map(({ width }) => ptToTwip(width));
  return table(widths, header(plan, pen) + body.join(""), labels.prosedur.pelaksana);
}

/** The header: groups over performers and mutu baku, every other title over both rows, and a row of numbers if it is wanted. */
function header(plan: Plan, pen: Pen): string {
  const top: string[] = [];
  const bottom: string[] = [];
  plan.columns.forEach((column, position) => {
    const group = GROUPS[column.kind];
    const width = ptToTwip(column.width);
    const title = paragraph("SOPKepala", titleOf(column, pen));
    if (!group) {
      top.push(cell(title, { width, merge: "restart", shade: SHADE }));
      bottom.push(cell(paragraph("SOPKepala", ""), { width, merge: "continue", shade: SHADE }));
      return;
    }
    bottom.push(cell(title, { width, shade: SHADE }));
    if (GROUPS[plan.columns[position - 1]?.kind ?? "nomor"] === group) return;
    const members = plan.columns.filter(({ kind }) => GROUPS[kind] === group);
    const total = members.reduce((sum, each) => sum + ptToTwip(each.width), 0);
    top.push(cell(paragraph("SOPKepala", run(group)), { width: total, columns: members.length, shade: SHADE }));
  });
  const counted = plan.columns.map(({ width }, index) =>
    cell(paragraph("SOPKepala", run(String(index + 1))), { width: ptToTwip(width), shade: SHADE }),
  );
  return [top, bottom, ...(plan.header.heights.length > 2 ? [counted] : [])]
    .map((cells, index) => row(cells.join(""), { height: ptToTwip(plan.header.heights[index] ?? 0), header: true }))
    .join("");
}

const GROUPS: Readonly<Partial<Record<ColumnKind, string>>> = {
  pelaksana: labels.prosedur.pelaksana,
  kelengkapan: labels.prosedur.mutuBaku,
  waktu: labels.prosedur.mutuBaku,
  output: labels.prosedur.mutuBaku,
};

function titleOf({ pelaksana, heading, title }: PlanColumn, pen: Pen): string {
  if (pelaksana === undefined || title !== "") return run(heading);
  return inlineControl(`sop.prosedur.pelaksana.${pelaksana}`, "", pen);
}

/** Tells of each cell whether it begins or continues one that is merged over rows. A text of its own is never covered. */
export function mergedRows(prosedur: Prosedur): (kind: TextKind, langkah: number) => "restart" | "continue" | null {
  const found = new Map<string, "restart" | "continue">();
  for (const kind of Object.keys(CONTENT) as TextKind[]) {
    const cells = prosedur.langkah.map((langkah) => contentOf(kind, langkah));
    cells.forEach((sel, at) => {
      for (let below = at + 1; below < at + barisSel(sel) && cells[below] === ""; below++) {
        found.set(`${kind}.${at}`, "restart").set(`${kind}.${below}`, "continue");
      }
    });
  }
  return (kind, langkah) => found.get(`${kind}.${langkah}`) ?? null;
}
