import labels from "../../regulation/template.json";
import type { Identitas } from "../../sop/sop";
import { inlineControl } from "./control";
import { logoParagraph } from "./logo-place";
import { paragraph, run } from "./markup";
import type { Pen } from "./pen";

const BEFORE_TITLE = '<w:spacing w:before="2400" w:after="360" w:line="240" w:lineRule="auto"/>';
const BEFORE_OFFICE = '<w:spacing w:before="2800" w:after="120" w:line="240" w:lineRule="auto"/>';

/** The cover page (halaman judul: judul, instansi, tahun pembuatan); what follows must begin a page. */
export function coverPage(identitas: Identitas, pen: Pen): string {
  const field = (name: string, text: string): string => inlineControl(`templat.sampul.${name}`, text, pen);
  const year = /\b(19|20)\d\d\b/.exec(identitas.tanggalPembuatan)?.[0] ?? "";
  return (
    logoParagraph("sampul", pen) +
    paragraph("SOPJudulSampul", run(labels.sampul), BEFORE_TITLE) +
    paragraph("SOPSampul", field("nama", identitas.nama)) +
    paragraph("SOPSampul", field("instansi", identitas.instansi), BEFORE_OFFICE) +
    paragraph("SOPSampul", field("pemda", identitas.pemda)) +
    paragraph("SOPSampul", field("tahun", year))
  );
}
