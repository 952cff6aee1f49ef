import type { Snapshot } from "../../ooxml/snapshot";
import { judulBaku } from "../../sop/judul";
import { nomorSopBaku } from "../../sop/nomor-sop";
import type { Identitas } from "../../sop/sop";
import { cellText, linesOf, paragraphsIn, type Line } from "../line";
import { clean, oneLine } from "../text";

/** What the list of a bundle says of one SOP. */
export interface Terdaftar {
  readonly nama: readonly Line[];
  readonly nomor: readonly Line[];
}

/** As numbers of SOPs are: digits, and parts joined by strokes, dots or hyphens; no date and no number of a page. */
const NOMOR = /^(?=[^\n]*\d)[\p{L}\p{N}]+(?:\s*[/.-]\s*[\p{L}\p{N}]+)+$/u;

/** The rows of lists before the first SOP that name this one by its name or its number, with both. */
export function listedIn(snapshot: Snapshot, before: number, { nama, nomor }: Identitas): Terdaftar[] {
  const judul = judulBaku(nama);
  const baku = nomorSopBaku(nomor);
  if (judul === "" || baku === "") return [];
  return rowsBefore(snapshot, before).flatMap((cells) => {
    const bernomor =
      cells.find(({ text }) => nomorSopBaku(text) === baku) ?? cells.find(({ text }) => NOMOR.test(text));
    const bernama =
      cells.find(({ text }) => judulBaku(text) === judul) ?? longest(cells.filter((cell) => cell !== bernomor));
    if (!bernomor || !bernama || bernama.text === "") return [];
    const meant = nomorSopBaku(bernomor.text) === baku || judulBaku(bernama.text) === judul;
    return meant ? [{ nama: bernama.lines, nomor: bernomor.lines }] : [];
  });
}

interface Teks {
  readonly text: string;
  readonly lines: readonly Line[];
}

function rowsBefore(snapshot: Snapshot, before: number): Teks[][] {
  return snapshot.tables
    .flatMap(({ rows }) => rows)
    .map(({ cells }) => cells.map((cell) => ({ cell, paragraphs: paragraphsIn(snapshot, cell) })))
    .filter((row) => row.length > 1 && row.every(({ paragraphs }) => paragraphs.every((at) => at < before)))
    .map((row) =>
      row.map(({ cell, paragraphs }) => ({
        text: oneLine([clean(cellText(snapshot, cell))]),
        lines: linesOf(snapshot, paragraphs).filter(({ text }) => text !== ""),
      })),
    );
}

const longest = (cells: readonly Teks[]): Teks | undefined =>
  [...cells].sort((a, b) => b.text.length - a.text.length)[0];
