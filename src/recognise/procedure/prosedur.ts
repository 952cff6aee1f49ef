import { address } from "../../ooxml/address";
import type { Snapshot } from "../../ooxml/snapshot";
import { textShape } from "../../ooxml/text-shape";
import type { Kolom } from "../../sop/dokumen";
import type { Langkah, Prosedur, Sel, Simbol } from "../../sop/sop";
import type { TeksGambar } from "../../sop/teks-gambar";
import type { Addresses } from "../addresses";
import { readArrows } from "../bagan/flow";
import { addressOf, textOf, type Line } from "../line";
import type { Pertanyaan } from "../pertanyaan";
import { labelKey } from "../text";
import type { FlowSymbol } from "./flow";
import { drawnTexts } from "./drawn-texts";
import { placeSymbols, type PlacedSymbol } from "./locate";
import { numberFrom, stepsOf, typedNumber, type Step, type StepCell } from "./steps";
import { ownName } from "./symbols";
import type { ProcedureTable } from "./tables";

/** Word numbers a column of which only texts are known, and no text is there: its numbers are none of the texts. */
const OF_TEXTS = -1;

export interface ReadProsedur {
  readonly prosedur: Prosedur;
  readonly kolom: Kolom[];
  /** The flow is known: read from our own drawing, or nothing was drawn at all. */
  readonly baganTerbaca: boolean;
  /** Paths of symbols of our own drawing that have been moved out of their cells. */
  readonly diLuarSel: string[];
  readonly pertanyaan: readonly Pertanyaan[];
  readonly teksGambar: readonly TeksGambar[];
}

/** Reads the steps of one SOP from its tables, one or several, and notes where each value stands. */
export function readProsedur(snapshot: Snapshot, tables: readonly ProcedureTable[], at: Addresses): ReadProsedur {
  const placed = placeSymbols(snapshot, tables);
  const pelaksana: string[] = [];
  const steps: Step[] = [];
  const indices = new Map<ProcedureTable, number[]>();
  for (const table of tables) {
    indices.set(
      table,
      table.header.performers.map(({ title, lines }) => performerIndex(title, lines, pelaksana, at)),
    );
    const drawn = new Set(
      placed.filter((symbol) => symbol.table === table && !isConnector(symbol)).map(({ row }) => row),
    );
    steps.push(...stepsOf(snapshot, table, drawn));
  }
  const symbols = steps.map((step) => symbolsOf(step, placed));
  const marks = steps.map((step, index) => marksOf(step, symbols[index] ?? []));
  const drawn = marks.some((own) => own.length > 0)
    ? symbols.map((own, index) => [...own, ...(marks[index] ?? []).map(asSymbol)])
    : symbols;
  const flow = readArrows(snapshot, rangeOf(tables), symbols, drawn);
  const numbers = new Map<number, number>();
  if (!snapshot.facts.shapesKnown && steps.every(({ nomor }) => nomor.text === "" && nomor.lines.length > 0))
    for (const { nomor } of steps) nomor.list ??= OF_TEXTS;
  const langkah = steps.map((step, index): Langkah => {
    const base = `prosedur.langkah.${index}`;
    const read = readTexts(step, steps, numbers);
    const drawn = simbolOf(step, symbols[index] ?? [], indices.get(step.table) ?? [], `${base}.simbol`, at);
    const simbol = drawn.length > 0 ? drawn : writtenNames(step, pelaksana, `${base}.simbol`, at);
    noteStep(step, base, at);
    return { ...read, simbol, ke: [...(flow.ke[index] ?? [])] };
  });
  const drawnByHand = snapshot.shapes.some((shape) => shape.connector) || placed.length > 0;
  const pictures = langkah.some(({ simbol }) => simbol.some(({ bentuk }) => bentuk === "gambar"));
  const prosedur = { pelaksana, langkah };
  return {
    prosedur,
    kolom: kolomOf(tables),
    diLuarSel: symbols.flatMap((own, index) =>
      own.flatMap(({ outside }, symbol) => (outside ? [`prosedur.langkah.${index}.simbol.${symbol}`] : [])),
    ),
    baganTerbaca: snapshot.facts.shapesKnown && !pictures && (flow.complete || !drawnByHand),
    pertanyaan: flow.pertanyaan,
    teksGambar: drawnTexts(snapshot, tables, steps, symbols, prosedur),
  };
}

/** The sign of a page connector makes no step of a row without texts, where it stands at the turn of a page. */
const isConnector = ({ bentuk }: PlacedSymbol): boolean => bentuk === "segilima";

const rangeOf = (tables: readonly ProcedureTable[]): { from: number; to: number } => ({
  from: Math.min(...tables.map(({ position }) => position)),
  to: Math.max(...tables.map(({ end }) => end)),
});

/** Columns from left to right. */
function kolomOf(tables: readonly ProcedureTable[]): Kolom[] {
  const columns = tables.flatMap(({ header }) => [...header.columns].sort((a, b) => a.from - b.from));
  return [...new Set(columns.map(({ kind }) => kind))];
}

/** Index of a performer; the columns of a split table mean the same ones again. An empty column is one, too. */
function performerIndex(title: string, lines: readonly Line[], pelaksana: string[], at: Addresses): number {
  const same = pelaksana.findIndex((other) => labelKey(other) === labelKey(title));
  if (same >= 0 && title !== "") return same;
  at.note(`prosedur.pelaksana.${pelaksana.length}`, lines);
  return pelaksana.push(title) - 1;
}

/** Symbols of a step: ours in their order, others by rows and columns; a page connector counts only where it stands alone. */
function symbolsOf(step: Step, placed: readonly PlacedSymbol[]): PlacedSymbol[] {
  const own = placed.filter(({ table, row }) => table === step.table && step.rows.includes(row));
  const steps = own.filter((symbol) => !isConnector(symbol));
  const order = ({ shape }: PlacedSymbol): number => {
    const name = ownName(shape);
    return name?.kind === "simbol" ? name.simbol : Infinity;
  };
  const later = (a: number, b: number): number => (a === b ? 0 : a - b);
  return (steps.length > 0 ? steps : own).sort(
    (a, b) => a.row - b.row || later(order(a), order(b)) || a.performer - b.performer,
  );
}

function simbolOf(
  step: Step,
  symbols: readonly PlacedSymbol[],
  pelaksana: readonly number[],
  path: string,
  at: Addresses,
): Simbol[] {
  const drawn = symbols.map(({ performer, bentuk, asal, shape }, index): Simbol => {
    at.set(`${path}.${index}`, address([shape.paragraph], shape.name));
    return { pelaksana: pelaksana[performer] ?? performer, bentuk, ...(asal ? { asal } : {}) };
  });
  const marks = marksOf(step, symbols).map(({ performer, lines }, index): Simbol => {
    at.note(`${path}.${drawn.length + index}`, lines);
    return { pelaksana: pelaksana[performer] ?? performer, bentuk: "tanda" };
  });
  return [...drawn, ...marks];
}

/** Marks in the cells of performers for whom nothing is drawn. */
const marksOf = ({ marks }: Step, symbols: readonly PlacedSymbol[]): Step["marks"] =>
  marks.filter(({ performer }) => !symbols.some((symbol) => symbol.performer === performer));

/** A mark as if it were a shape in the middle of its cell, so that lines can lead to it. */
const asSymbol = ({ lines: [line] }: Step["marks"][number]): FlowSymbol => ({
  bentuk: "tanda",
  shape: textShape(line?.paragraph ?? -1),
});

/** A name in the row stands for the symbol that is not drawn. */
const writtenNames = ({ names }: Step, pelaksana: string[], path: string, at: Addresses): Simbol[] =>
  names.map((line, index) => {
    at.note(`${path}.${index}`, [line]);
    return { pelaksana: performerIndex(line.text, [line], pelaksana, at), bentuk: "tanda" };
  });

type Texts = Pick<Langkah, "nomor" | "kegiatan" | "mutuBaku" | "keterangan">;

function readTexts(step: Step, steps: readonly Step[], numbers: Map<number, number>): Texts {
  const text = textOfCells(step.cells.kegiatan);
  const nomor = nomorOf(step, numbers);
  const typed = nomor === null && step.nomor.lines.length === 0 ? typedNumber(text) : null;
  const sel = (cells: readonly StepCell[]): Sel => selOf(cells, step, steps);
  return {
    nomor: typed ? numberFrom(typed.nomor) : nomor,
    kegiatan: typed?.kegiatan ?? text,
    mutuBaku: {
      kelengkapan: sel(step.cells.kelengkapan),
      waktu: sel(step.cells.waktu),
      output: sel(step.cells.output),
    },
    keterangan: sel(step.cells.keterangan),
  };
}

/** What is written in the number cell; Word's automatic numbers are counted, list by list. */
function nomorOf({ nomor }: Step, numbers: Map<number, number>): Langkah["nomor"] {
  if (nomor.text !== "") return numberFrom(nomor.text);
  if (nomor.list === null) return null;
  const next = (numbers.get(nomor.list) ?? 0) + 1;
  numbers.set(nomor.list, next);
  return next;
}

/** Text of the cells that do not merely continue one above. */
const textOfCells = (cells: readonly StepCell[]): string =>
  cells
    .filter(({ rowSpan }) => rowSpan > 0)
    .map(({ lines }) => textOf(lines))
    .filter((text) => text !== "")
    .join("\n");

/** Text of a cell; with the number of steps that it covers, if it is merged over several. */
function selOf(cells: readonly StepCell[], step: Step, steps: readonly Step[]): Sel {
  const teks = textOfCells(cells);
  const first = step.rows[0] ?? 0;
  const end = Math.max(...cells.map(({ rowSpan }, index) => (step.rows[index] ?? first) + rowSpan));
  if (end - first < 2) return teks;
  const baris = steps.filter(({ table, rows: [row = 0] }) => table === step.table && row >= first && row < end).length;
  return baris > 1 ? { teks, baris } : teks;
}

function noteStep(step: Step, base: string, at: Addresses): void {
  const lines = (cells: readonly StepCell[]): Line[] => cells.flatMap((cell) => [...cell.lines]);
  at.note(`${base}.kegiatan`, lines(step.cells.kegiatan));
  at.note(`${base}.nomor`, step.nomor.lines);
  at.note(`${base}.mutuBaku.kelengkapan`, lines(step.cells.kelengkapan));
  at.note(`${base}.mutuBaku.waktu`, lines(step.cells.waktu));
  at.note(`${base}.mutuBaku.output`, lines(step.cells.output));
  at.note(`${base}.keterangan`, lines(step.cells.keterangan));
  const whole = addressOf(lines(step.cells.kegiatan)) ?? addressOf(step.nomor.lines);
  if (whole) at.set(base, whole);
}
