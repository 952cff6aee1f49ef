import labels from "../../regulation/template.json";
import type { Layout } from "../../flowchart/layout";
import type { Kotak } from "../../sop/dokumen";
import type { Identitas, Sop } from "../../sop/sop";
import { ptToTwip } from "../xml";
import { BANDS, fitBands } from "./bands";
import { inlineControl, listControl } from "./control";
import { cell, paragraph, row, run, table, type CellOptions } from "./markup";
import { logoParagraph } from "./logo-place";
import type { Pen } from "./pen";
import { pictureRun } from "./picture";
import type { ItemStyle } from "./styles";

/** Shares of the width: logo and office, label, value. */
const SHARES = [0.57, 0.13] as const;

const LINE = ptToTwip(17);

/** Rows at the right of the office's name, from the top: field and least height. */
const ROWS: readonly { field: keyof typeof labels.identitas; height: number }[] = [
  { field: "nomor", height: LINE },
  { field: "tanggalPembuatan", height: LINE },
  { field: "tanggalRevisi", height: LINE },
  { field: "tanggalEfektif", height: LINE },
  { field: "pengesahan", height: ptToTwip(92) },
  { field: "nama", height: ptToTwip(24) },
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
  const fixed = ROWS.reduce((sum, { height }) => sum + height, LINE * BANDS.length);
  const { style, heights } = fitBands(sop, layout, layout.height - fixed / 20, SHARES[0]);
  const bands = BANDS.map((band, index) => {
    const at: CellOptions = { width: left };
    const beside: CellOptions = { width: total - left, columns: 2 };
    return (
      row(caption(band.left, at) + caption(band.right, beside), { height: LINE }) +
      row(box(sop, band.left, style, at, pen) + box(sop, band.right, style, beside, pen), {
        height: ptToTwip(heights[index] ?? 0),
        splits: true,
      })
    );
  });
  return table(widths, head.join("") + bands.join(""), "SOP");
}

const alignOf = (field: string): "top" | "center" => (field === "pengesahan" ? "top" : "center");

function officeBlock(identitas: Identitas, pen: Pen): string {
  const line = (style: string, tag: string, text: string): string => paragraph(style, inlineControl(tag, text, pen));
  return (
    logoParagraph("identitas", pen) +
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
    signature(pen) +
    paragraph("SOPPenandaTangan", inlineControl(`${tag}.nama`, nama, pen), pen.signed.length > 0 ? BELOW_PICTURE : "") +
    paragraph("SOPPengesahan", run(`${labels.nip} `) + inlineControl(`${tag}.nip`, nip, pen))
  );
}

/** Room for a signature or a stamp, as high as the space above a name that has none. */
const SIGNATURE = { lebar: 90, tinggi: 46 };
const BELOW_PICTURE = '<w:spacing w:before="0" w:after="0"/>';

const signature = ({ signed, nextId }: Pen): string =>
  signed.length === 0
    ? ""
    : paragraph(
        "SOPPengesahan",
        signed.map((picture) => pictureRun(picture, SIGNATURE, nextId(), labels.identitas.pengesahan)).join(""),
      );

const caption = (kotak: Kotak, options: CellOptions): string =>
  cell(paragraph("SOPLabel", run(labels.kotak[kotak])), options);

/** A box ends with a paragraph outside its control: a cell must end with one, and the user can leave the list there. */
function box(sop: Sop, kotak: Kotak, style: ItemStyle, options: CellOptions, pen: Pen): string {
  const list = listControl(`sop.${kotak}`, sop[kotak], style.id, pen.listOf(kotak), pen);
  return cell(list + paragraph(style.id, ""), { ...options, align: "top" });
}
