import type { FlowCell, FlowExit, FlowStep } from "./flow";
import type { Band, GridNode, Link, NodeOwner, PageGrid } from "./grid";
import { METRICS } from "./metrics";

/** Steps of a page, 0-based, both included. */
export interface PageSpan {
  readonly first: number;
  readonly last: number;
}

type BandKind = Band["kind"];

interface Spot {
  readonly kind: BandKind;
  /** Several lines of pentagons may stand below one another. */
  readonly level: number;
  readonly column: number;
}

interface Draft extends Spot {
  readonly row: number;
  readonly cell: Pick<FlowCell, "width" | "height" | "bentuk">;
  readonly owner: NodeOwner;
}

const PENTAGON = { width: METRICS.pentagon, height: METRICS.pentagon, bentuk: "segilima" as const };

/**
 * The grid of one page: its symbols, a pentagon for each exit that leaves the page and for each step that is reached
 * from another page, and the links between them.
 */
export function pageGrid(flow: readonly FlowStep[], columns: number, span: PageSpan): PageGrid {
  const steps = flow.slice(span.first, span.last + 1);
  const drafts = steps.flatMap(symbolDrafts);
  const taken = new Set(drafts.map(keyOf));
  const claim = (row: number, spots: Iterable<Spot>, owner: NodeOwner): void => {
    for (const spot of spots) {
      const draft = { ...spot, row, cell: PENTAGON, owner };
      if (taken.has(keyOf(draft))) continue;
      taken.add(keyOf(draft));
      drafts.push(draft);
      return;
    }
  };
  for (const step of steps) {
    const [main] = step.cells;
    if (!main) continue;
    const towards = lean(flow, step, main, span);
    for (const { keluar, target } of step.exits) {
      if (target === null || inside(span, target)) continue;
      const straight = step.langkah === span.last && target > span.last;
      const spots = spotsFor("keluar", main.column, columns, straight, towards);
      claim(step.langkah, spots, { kind: "keluar", langkah: step.langkah, keluar, target });
    }
  }
  for (const step of steps) {
    const [main] = step.cells;
    const source = step.sources.find(({ langkah }) => !inside(span, langkah));
    if (!main || !source) continue;
    const straight = step.langkah === span.first && source.langkah < span.first;
    const spots = spotsFor("masuk", main.column, columns, straight, lean(flow, step, main, span));
    claim(step.langkah, spots, { kind: "masuk", ...source, target: step.langkah });
  }
  return assemble(drafts, steps, columns);
}

type Place = Pick<Draft, "row" | "kind" | "level" | "column">;
const keyOf = ({ row, kind, level, column }: Place): string => `${row}.${kind}.${level}.${column}`;
const inside = ({ first, last }: PageSpan, step: number): boolean => step >= first && step <= last;

function symbolDrafts({ langkah, cells }: FlowStep): Draft[] {
  return cells.map((cell) => ({
    row: langkah,
    kind: "simbol",
    level: 0,
    column: cell.column,
    cell,
    owner: { kind: "simbol", langkah, simbol: cell.simbol },
  }));
}

/** Where the arrows of a step on this page pull: below 0 to the left, above 0 to the right. */
function lean(flow: readonly FlowStep[], step: FlowStep, main: FlowCell, span: PageSpan): number {
  return step.exits.reduce((sum, { target }) => {
    const column = target !== null && inside(span, target) ? flow[target]?.cells[0]?.column : undefined;
    return column === undefined ? sum : sum + Math.sign(column - main.column);
  }, 0);
}

/** Lines of pentagons below a row: more than one only where a step has many exits and few columns to use. */
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7];

/** Where a pentagon may stand, best first: beside the symbol, or above or below it where the flow goes straight on. */
function* spotsFor(
  kind: "masuk" | "keluar",
  column: number,
  columns: number,
  straight: boolean,
  towards: number,
): Generator<Spot> {
  const sides = towards < 0 || (towards === 0 && kind === "keluar") ? [1, -1] : [-1, 1];
  const inside = (at: number): boolean => at >= 0 && at < columns;
  if (straight) yield { kind, level: 0, column };
  for (const side of sides) if (inside(column + side)) yield { kind: "simbol", level: 0, column: column + side };
  for (const level of LEVELS) {
    yield { kind, level, column };
    for (let distance = 1; distance < columns; distance++)
      for (const side of sides)
        if (inside(column + side * distance)) yield { kind, level, column: column + side * distance };
  }
}

const BAND_ORDER: readonly BandKind[] = ["masuk", "simbol", "keluar"];

function assemble(drafts: readonly Draft[], steps: readonly FlowStep[], columns: number): PageGrid {
  const bands: Band[] = [];
  const nodes: GridNode[] = [];
  const addBand = (row: number, kind: BandKind, members: readonly Draft[]): void => {
    for (const { column, cell, owner } of members) {
      const { width, height, bentuk } = cell;
      nodes.push({ id: nodes.length, band: bands.length, column, width, height, bentuk, owner });
    }
    bands.push({ row, kind, height: Math.max(METRICS.pentagon, ...members.map(({ cell }) => cell.height)) });
  };
  for (const { langkah: row } of steps) {
    const own = drafts.filter((draft) => draft.row === row);
    for (const kind of BAND_ORDER) {
      const levels = LEVELS.map((level) => own.filter((draft) => draft.kind === kind && draft.level === level));
      levels.forEach((members, level) => {
        if (members.length > 0 || (kind === "simbol" && level === 0)) addBand(row, kind, members);
      });
    }
  }
  return { columns, bands, nodes, links: linksBetween(nodes, steps) };
}

function linksBetween(nodes: readonly GridNode[], steps: readonly FlowStep[]): Link[] {
  const main = (langkah: number): GridNode | undefined =>
    nodes.find(({ owner }) => owner.kind === "simbol" && owner.langkah === langkah);
  const pentagonOf = (langkah: number, keluar: number): GridNode | undefined =>
    nodes.find(({ owner }) => owner.kind === "keluar" && owner.langkah === langkah && owner.keluar === keluar);
  const links: Link[] = [];
  const add = (langkah: number, { keluar, label }: FlowExit, from: GridNode, to: GridNode | null): void => {
    const id = links.length;
    links.push({ id, langkah, keluar, from, to, label, net: to?.id ?? nodes.length + id });
  };
  for (const { langkah, exits } of steps) {
    const from = main(langkah);
    if (!from) continue;
    for (const exit of exits) {
      const to = exit.target === null ? null : (pentagonOf(langkah, exit.keluar) ?? main(exit.target) ?? null);
      add(langkah, exit, from, to);
    }
  }
  for (const node of nodes) {
    if (node.owner.kind !== "masuk") continue;
    const { langkah, keluar, target } = node.owner;
    add(langkah, { keluar, target, label: "" }, node, main(target) ?? null);
  }
  return links;
}
