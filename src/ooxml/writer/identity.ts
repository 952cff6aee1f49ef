import labels from "../../regulation/template.json";
import { TABLE, type Layout } from "../../flowchart/layout";
import { lineHeight, textHeight } from "../../flowchart/text";
import type { Kotak } from "../../sop/dokumen";
import type { Identitas, Sop } from "../../sop/sop";
import { ptToTwip } from "../xml";
import { inlineControl, listControl } from "./control";
import { cell, paragraph, row, run, table, type CellOptions } from "./markup";
import { LIST_INDENT } from "./numbering";
import type { Pen } from "./pen";
import { FONT_SIZE, PARAGRAPH_SPACE } from "./styles";

/** Shares of the width: logo and office, label, value. */
const SHARES = [0.57, 0.13] as const;

const LINE = ptToTwip(17);

/** Rows at the right of the office's name, from the top: field and least height. */
const ROWS: readonly { field: keyof typeof labels.identitas; height: number }[] = [
  { field: "nomor", height: LINE },
  { field: "tanggalPembuatan", height: LINE },
  { field: "tanggalRevisi", height: LINE },
  { field: "tanggalEfektif", height: LINE },
  { field: "pengesahan", height: ptToTwip(104) },
  { field: "nama", height: ptToTwip(28) },
];

/** Pairs of boxes below, left and right, and their shares of the room that is left. */
const BANDS: readonly { left: Kotak; right: Kotak; share: number }[] = [
  { left: "dasarHukum", right: "kualifikasiPelaksana", share: 0.5 },
  { left: "keterkaitan", right: "peralatan", share: 0.25 },
  { left: "peringatan", right: "pencatatan", share: 0.25 },
];

/** The identity table (PermenPAN-RB 35/2012, Bagian Identitas), as wide and about as high as the page allows. */
export function identityTable(sop: Sop, layout: Layout, pen: Pen): string {
  const total = ptToTwip(layout.width);
  const left = Math.round(total * SHARES[0]);
  const label = Math.round(total * SHARES[1]);
  const widths = [left, label, total - left - label] as const;
  const head = ROWS.map(({ field, height }, index) => {
    const office = index === 0 ? officeBlock(sop.identitas, pen) : paragraph("SOPIsi", "");
    return row(
      cell(office, { width: left, merge: index === 0 ? "restart" : "continue" }) +
        cell(paragraph("SOPIsi", run(labels.identitas[field])), { width: label, align: alignOf(field) }) +
        cell(value(sop.identitas, field, pen), { width: widths[2], align: alignOf(field) }),
      { height },
    );
  });
  const heights = bandHeights(sop, layout);
  const bands = BANDS.map((band, index) => {
    const at: CellOptions = { width: left };
    const beside: CellOptions = { width: total - left, columns: 2 };
    return (
      row(caption(band.left, at) + caption(band.right, beside), { height: LINE }) +
      row(box(sop, band.left, at, pen) + box(sop, band.right, beside, pen), {
        height: ptToTwip(heights[index] ?? 0),
        splits: true,
      })
    );
  });
  return table(widths, head.join("") + bands.join(""), "SOP");
}

/** Points that stay free on the page, so that a line more or less does not need another one. */
const SPARE = 40;
/** Width of the number before an item and of the cell's margins, in points. */
const BESIDE_TEXT = 2 * TABLE.cellMarginX + LIST_INDENT / 20;

/** Heights of the bands, in points: what their texts need, and the rest of the page by their shares. */
function bandHeights(sop: Sop, { width, height, font }: Layout): number[] {
  const style = { font, fontSize: FONT_SIZE };
  const line = lineHeight(style) + 2 * PARAGRAPH_SPACE;
  const need = (kotak: Kotak, share: number): number =>
    sop[kotak].reduce(
      (sum, text) => sum + textHeight(text, width * share - BESIDE_TEXT, style) + 2 * PARAGRAPH_SPACE,
      line,
    );
  const needs = BANDS.map(({ left, right }) => Math.max(need(left, SHARES[0]), need(right, 1 - SHARES[0])));
  const fixed = ROWS.reduce((sum, row) => sum + row.height, LINE * BANDS.length) / 20;
  const rest = height - SPARE - fixed - needs.reduce((sum, each) => sum + each, 0);
  return BANDS.map(({ share }, index) => (needs[index] ?? 0) + Math.max(0, rest) * share);
}

const alignOf = (field: string): "top" | "center" => (field === "pengesahan" ? "top" : "center");

function officeBlock(identitas: Identitas, pen: Pen): string {
  const line = (style: string, tag: string, text: string): string => paragraph(style, inlineControl(tag, text, pen));
  return (
    line("SOPLogo", "templat.logo", "") +
    line("SOPPemda", "sop.identitas.pemda", identitas.pemda) +
    line("SOPInstansi", "sop.identitas.instansi", identitas.instansi) +
    line("SOPUnit", "sop.identitas.unit", identitas.unit)
  );
}

function value(identitas: Identitas, field: keyof typeof labels.identitas, pen: Pen): string {
  const tag = `sop.identitas.${field}`;
  if (field !== "pengesahan")
    return paragraph(field === "nama" ? "SOPNama" : "SOPIsi", inlineControl(tag, identitas[field], pen));
  const { jabatan, nama, nip } = identitas.pengesahan;
  return (
    paragraph("SOPPengesahan", inlineControl(`${tag}.jabatan`, jabatan, pen)) +
    paragraph("SOPPenandaTangan", inlineControl(`${tag}.nama`, nama, pen)) +
    paragraph("SOPPengesahan", run(`${labels.nip} `) + inlineControl(`${tag}.nip`, nip, pen))
  );
}

const caption = (kotak: Kotak, options: CellOptions): string =>
  cell(paragraph("SOPLabel", run(labels.kotak[kotak])), options);

/** A box ends with a paragraph outside its control: a cell must end with one, and the user can leave the list there. */
function box(sop: Sop, kotak: Kotak, options: CellOptions, pen: Pen): string {
  const list = listControl(`sop.${kotak}`, sop[kotak], pen.listOf(kotak), pen);
  return cell(list + paragraph("SOPIsi", ""), { ...options, align: "top" });
}
