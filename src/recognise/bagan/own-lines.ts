import type { Point, ShapeNode, Snapshot } from "../../ooxml/snapshot";
import { parseDescription, type SymbolDescription } from "../../sop/bagan-names";
import { ownName } from "../procedure/symbols";
import { apartIn } from "./own-places";

/** A line of our own drawing that does not stand where its name and the alt texts say, or that is gone. */
export interface Stray {
  /** Step of the day it was drawn, 0-based, and its exit in the order of the alt texts. */
  readonly langkah: number;
  readonly keluar: number;
  /** Its piece with the end that strays; null where people deleted the line. */
  readonly shape: ShapeNode | null;
  readonly end: "awal" | "ujung";
}

type Exit = SymbolDescription["ke"][number];

/** What the alt texts tell of a step of the day it was drawn. */
interface Told {
  readonly exits: readonly Exit[];
  /** How many symbols tell them. */
  readonly symbols: number;
}

/**
 * Lines that people dragged or deleted. What rows and columns do to a drawing strays nowhere: first and last piece of a
 * line are anchored in the rows of the symbols that they join.
 */
export function straysOf(snapshot: Snapshot, shapes: readonly ShapeNode[], symbols: readonly ShapeNode[]): Stray[] {
  const lines = linesOf(shapes);
  if (lines.size === 0) return [];
  const standing = byStep(symbols);
  const tells = new Map([...standing].map(([langkah, own]) => [langkah, toldBy(own)]));
  const pentagons = connectorsByRow(snapshot, shapes);
  const connectorsBeside = (line: ShapeNode): readonly ShapeNode[] => pentagons.get(rowOf(snapshot, line)) ?? [];
  const apart = apartIn(
    snapshot,
    shapes.filter((shape) => ownName(shape) !== null),
  );
  const at = (point: Point, line: ShapeNode, nodes: readonly ShapeNode[]): boolean =>
    nodes.some((node) => apart(point, line, node) <= 0);
  // Where a symbol that is led to is gone, its row tells nothing of the line.
  const targets = (exits: readonly Exit[]): readonly ShapeNode[] => {
    const each = exits.map(({ langkah, simbol = 0 }) => {
      const there = standing.get((langkah ?? 0) - 1) ?? [];
      const meant = there.filter((shape) => symbolOf(shape) === simbol);
      return meant.length > 0 ? meant : there;
    });
    return each.some((nodes) => nodes.length === 0) ? [] : each.flat();
  };

  const strayed = [...lines].flatMap(([key, pieces]): Stray[] => {
    const [langkah = 0, keluar = 0] = key.split(".").map(Number);
    const told = tells.get(langkah);
    if (!told) return [];
    const meant = told.symbols === 1 ? told.exits.slice(keluar, keluar + 1) : told.exits;
    if (meant.length === 0) return [];
    const ends = targets(meant);
    const tip = pieces.find(
      ({ shape, last }) => last && !at(last, shape, ends) && !at(last, shape, connectorsBeside(shape)),
    );
    if (tip && ends.length > 0) return [{ langkah, keluar, shape: tip.shape, end: "ujung" }];
    const starts = standing.get(langkah) ?? [];
    const start = pieces.find(
      ({ shape, first }) => first && !at(first, shape, starts) && !at(first, shape, connectorsBeside(shape)),
    );
    return start ? [{ langkah, keluar, shape: start.shape, end: "awal" }] : [];
  });
  return [...strayed, ...deleted(tells, lines, targets)];
}

const rowOf = ({ paragraphs }: Snapshot, { paragraph }: ShapeNode): string => {
  const ref = paragraphs[paragraph]?.cell;
  return ref ? `${ref.table}.${ref.row}` : "";
};

function connectorsByRow(snapshot: Snapshot, shapes: readonly ShapeNode[]): Map<string, ShapeNode[]> {
  const rows = new Map<string, ShapeNode[]>();
  for (const shape of shapes) {
    if (ownName(shape)?.kind !== "penghubung") continue;
    const key = rowOf(snapshot, shape);
    rows.set(key, [...(rows.get(key) ?? []), shape]);
  }
  return rows;
}

interface Piece {
  readonly shape: ShapeNode;
  /** Where the line starts on its page, and the arrowhead with which it ends there. */
  readonly first: Point | null;
  readonly last: Point | null;
}

/** Pieces by the line that they make: step and exit of their names. A line over several pages has an arrowhead on each. */
export function linesOf(shapes: readonly ShapeNode[]): Map<string, Piece[]> {
  const lines = new Map<string, { shape: ShapeNode; piece: number }[]>();
  for (const shape of shapes) {
    const name = ownName(shape);
    if (name?.kind !== "garis" || !shape.course) continue;
    const key = `${name.langkah}.${name.keluar}`;
    const line = lines.get(key) ?? [];
    lines.set(key, line);
    line.push({ shape, piece: name.piece });
  }
  const pieces = [...lines].map(([key, line]): [string, Piece[]] => {
    const heads = new Set(line.filter(({ shape }) => shape.tail).map(({ piece }) => piece));
    const starts = (piece: number): boolean => piece === 0 || heads.has(piece - 1);
    return [
      key,
      line.map(({ shape, piece }) => ({
        shape,
        first: starts(piece) ? (shape.course?.[0] ?? null) : null,
        last: shape.tail ? (shape.course?.at(-1) ?? null) : null,
      })),
    ];
  });
  return new Map(pieces);
}

const symbolOf = (shape: ShapeNode): number => {
  const name = ownName(shape);
  return name?.kind === "simbol" ? name.simbol : 0;
};

function byStep(symbols: readonly ShapeNode[]): Map<number, ShapeNode[]> {
  const steps = new Map<number, ShapeNode[]>();
  for (const shape of symbols) {
    const name = ownName(shape);
    if (name) steps.set(name.langkah, [...(steps.get(name.langkah) ?? []), shape]);
  }
  return steps;
}

/** A copy of a symbol tells the same once more. */
function toldBy(symbols: readonly ShapeNode[]): Told {
  const once = symbols.filter(({ name }, index) => symbols.findIndex((each) => each.name === name) === index);
  return { exits: once.flatMap(({ description }) => parseDescription(description)?.ke ?? []), symbols: once.length };
}

/** Exits of steps with one symbol of which no piece is left, though the symbols at both ends are. */
function deleted(
  tells: ReadonlyMap<number, Told>,
  lines: ReadonlyMap<string, readonly Piece[]>,
  targets: (exits: readonly Exit[]) => readonly ShapeNode[],
): Stray[] {
  return [...tells].flatMap(([langkah, { exits, symbols }]) => {
    if (symbols !== 1) return [];
    return exits.flatMap((exit, keluar): Stray[] => {
      const gone = !lines.has(`${langkah}.${keluar}`) && targets([exit]).length > 0;
      return gone ? [{ langkah, keluar, shape: null, end: "ujung" }] : [];
    });
  });
}

/** Steps of the day of drawing from whose rows a line starts: on other pages, lines start at a pentagon. */
export function stepsWithStarts(shapes: readonly ShapeNode[]): Set<number> {
  const starts = new Map<number, number>();
  const count = (langkah: number, by: number): unknown => starts.set(langkah, (starts.get(langkah) ?? 0) + by);
  for (const [key, pieces] of linesOf(shapes))
    count(Number.parseInt(key, 10), pieces.filter(({ first }) => first !== null).length);
  for (const shape of shapes) {
    const name = ownName(shape);
    if (name?.kind === "penghubung" && name.side === "masuk") count(name.langkah, -1);
  }
  return new Set([...starts].flatMap(([langkah, sum]) => (sum > 0 ? [langkah] : [])));
}
