import { address } from "../../ooxml/address";
import type { CellRef, ShapeNode, Snapshot } from "../../ooxml/snapshot";
import { teksSel } from "../../sop/sel";
import type { Prosedur } from "../../sop/sop";
import { bakukan, memuatFrasa } from "../../sop/teks";
import { teksBagan } from "../../sop/teks-bagan";
import type { TeksGambar } from "../../sop/teks-gambar";
import { cellText, linesOf, paragraphsIn } from "../line";
import { clean, oneLine } from "../text";
import type { PlacedSymbol } from "./locate";
import { spanOf, type Span } from "./span";
import type { Step } from "./steps";
import { isMark, ownName } from "./symbols";
import type { ProcedureTable } from "./tables";

/**
 * Texts in the symbols of the steps, and beside them in the cells of performers, that the steps do not hold. Labels of
 * exits, "Mulai", letters of page connectors belong to the flow; words of the step's own row stand there already.
 */
export function drawnTexts(
  snapshot: Snapshot,
  tables: readonly ProcedureTable[],
  steps: readonly Step[],
  symbols: readonly (readonly PlacedSymbol[])[],
  prosedur: Prosedur,
): TeksGambar[] {
  const isFlow = teksBagan(prosedur);
  const isKnown = wordsOf(prosedur);
  const found = new Map<string, TeksGambar>();
  for (const { langkah, text, at } of [...inShapes(snapshot, tables, steps, symbols), ...typed(snapshot, steps)]) {
    const teks = oneLine(text.split(/[\n\v]/).map(clean));
    const key = `${langkah} ${teks}`;
    if (found.has(key) || isMark(teks) || isFlow(teks) || isKnown(langkah, teks)) continue;
    found.set(key, { langkah, teks, at });
  }
  return [...found.values()].sort((a, b) => a.langkah - b.langkah);
}

interface Found {
  readonly langkah: number;
  readonly text: string;
  readonly at: TeksGambar["at"];
}

function inShapes(
  snapshot: Snapshot,
  tables: readonly ProcedureTable[],
  steps: readonly Step[],
  symbols: readonly (readonly PlacedSymbol[])[],
): Found[] {
  const rowOf = rowsByPlace(snapshot, tables, steps);
  const stepOf = new Map(symbols.flatMap((own, langkah) => own.map(({ shape }) => [shape, langkah] as const)));
  return snapshot.shapes.flatMap((shape) => {
    if (shape.text.trim() === "") return [];
    const cell = snapshot.paragraphs[shape.paragraph]?.cell;
    const row = cell ? rowOf(cell) : null;
    const langkah = cell ? (row && goes(snapshot, shape, cell, row) ? row.langkah : undefined) : stepOf.get(shape);
    return langkah === undefined ? [] : [{ langkah, text: shape.text, at: address([shape.paragraph], shape.name) }];
  });
}

/** A row of a procedure table. */
interface Row {
  readonly performers: Span;
  /** The step that it belongs to, or the last one above it; the first where none is above. */
  readonly langkah: number;
  /** It is no step's and says something beside the performers: it stays as it is. */
  readonly stays: boolean;
}

function rowsByPlace(
  snapshot: Snapshot,
  tables: readonly ProcedureTable[],
  steps: readonly Step[],
): (cell: CellRef) => Row | null {
  const found = new Map<string, Row>();
  const key = (table: number, row: number): string => `${table}.${row}`;
  for (const table of tables) {
    const performers = performersOf(table);
    const stepAt = new Map<number, number>();
    steps.forEach((step, index) => {
      if (step.table === table) for (const row of step.rows) stepAt.set(row, index);
    });
    let langkah = Math.min(...stepAt.values(), steps.length);
    for (const row of table.body) {
      const own = stepAt.get(row);
      langkah = own ?? langkah;
      const others = (snapshot.tables[table.table]?.rows[row]?.cells ?? []).filter(
        (cell) => !isWithin(spanOf(cell), performers),
      );
      const stays = own === undefined && others.some((cell) => cellText(snapshot, cell) !== "");
      found.set(key(table.table, row), { performers, langkah, stays });
    }
  }
  return ({ table, row }) => found.get(key(table, row)) ?? null;
}

/** A shape of our own goes wherever it stands in the table, another one with the performer's cell that it is anchored in. */
function goes(snapshot: Snapshot, shape: ShapeNode, ref: CellRef, { performers, stays }: Row): boolean {
  const cell = snapshot.tables[ref.table]?.rows[ref.row]?.cells[ref.cell];
  return ownName(shape) !== null || (!stays && !!cell && isWithin(spanOf(cell), performers));
}

/** Lines of text in the cells of performers. */
function typed(snapshot: Snapshot, steps: readonly Step[]): Found[] {
  return steps.flatMap(({ table, rows }, langkah) => {
    const performers = performersOf(table);
    return rows
      .flatMap((row) => snapshot.tables[table.table]?.rows[row]?.cells ?? [])
      .filter((cell) => isWithin(spanOf(cell), performers))
      .flatMap((cell) => linesOf(snapshot, paragraphsIn(snapshot, cell)))
      .flatMap(({ text, paragraph }) => (text === "" ? [] : [{ langkah, text, at: address([paragraph]) }]));
  });
}

const performersOf = ({ header: { performers } }: ProcedureTable): Span => ({
  from: Math.min(...performers.map(({ from }) => from)),
  to: Math.max(...performers.map(({ to }) => to)),
});

const isWithin = (cell: Span, columns: Span): boolean => cell.from >= columns.from && cell.to <= columns.to;

/** Whether the row of a step, or the head above its symbols, says these words already. */
function wordsOf({ pelaksana, langkah }: Prosedur): (at: number, teks: string) => boolean {
  const names = new Set(pelaksana.map(bakukan));
  return (at, teks) => {
    const words = bakukan(teks);
    const step = langkah[at];
    if (words === "" || names.has(words) || !step) return true;
    const { kelengkapan, waktu, output } = step.mutuBaku;
    const row = [step.kegiatan, kelengkapan, waktu, output, step.keterangan];
    return row.some((sel) => memuatFrasa(bakukan(teksSel(sel)), words));
  };
}
