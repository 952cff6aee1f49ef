import type { FlowEnd, FlowStep } from "./flow";
import type { FlowSymbol } from "./flow-row";
import type { Band, GridNode, NodeOwner, PageGrid } from "./grid";
import { METRICS, pentagonSize } from "./metrics";
import { linksBetween } from "./page-links";
import { lean, spotsFor } from "./pentagon-spots";
import type { Spot } from "./pentagon-spots";
import { widthOf } from "./performers";
import type { Performers } from "./performers";

/** Steps of a page, 0-based, both included. */
export interface PageSpan {
  readonly first: number;
  readonly last: number;
}

interface Draft extends Spot {
  readonly row: number;
  readonly cell: Pick<FlowSymbol, "width" | "height" | "bentuk">;
  readonly owner: NodeOwner;
}

/**
 * The grid of one page: its symbols, a pentagon for each exit that leaves the page and for each symbol that is reached
 * from another page, and the links between them.
 */
export function pageGrid(flow: readonly FlowStep[], performers: Performers, span: PageSpan): PageGrid {
  const columns = performers.count;
  const steps = flow.slice(span.first, span.last + 1);
  const drafts = steps.flatMap(symbolDrafts);
  const taken = new Set(drafts.map(keyOf));
  const claim = (row: number, spots: Iterable<Spot>, owner: NodeOwner): void => {
    for (const spot of spots) {
      if (taken.has(keyOf({ ...spot, row }))) continue;
      taken.add(keyOf({ ...spot, row }));
      const cell = { ...pentagonSize(widthOf(performers, spot.column)), bentuk: "segilima" as const };
      drafts.push({ ...spot, row, cell, owner });
      return;
    }
  };
  const inside = (step: number): boolean => step >= span.first && step <= span.last;
  const columnOf = ({ langkah, simbol }: FlowEnd): number | undefined =>
    inside(langkah) ? flow[langkah]?.symbols.find((each) => each.simbol === simbol)?.column : undefined;
  for (const step of steps) {
    for (const { keluar, from, target } of step.exits) {
      const symbol = step.symbols.find(({ simbol }) => simbol === from);
      if (!symbol || target === null || inside(target.langkah)) continue;
      const straight = step.langkah === span.last && target.langkah > span.last;
      const spots = spotsFor("keluar", symbol, columns, straight, lean(step, symbol, columnOf));
      claim(step.langkah, spots, { kind: "keluar", langkah: step.langkah, keluar, target });
    }
  }
  for (const step of steps) {
    for (const symbol of step.symbols) {
      const source = step.sources.find(({ langkah, simbol }) => simbol === symbol.simbol && !inside(langkah));
      if (!source) continue;
      const straight = step.langkah === span.first && source.langkah < span.first;
      const spots = spotsFor("masuk", symbol, columns, straight, lean(step, symbol, columnOf));
      const target = { langkah: step.langkah, simbol: symbol.simbol };
      claim(step.langkah, spots, { kind: "masuk", langkah: source.langkah, keluar: source.keluar, target });
    }
  }
  return assemble(drafts, steps, columns);
}

type Place = Pick<Draft, "row" | "kind" | "level" | "column">;
const keyOf = ({ row, kind, level, column }: Place): string => `${row}.${kind}.${level}.${column}`;

function symbolDrafts({ langkah, symbols }: FlowStep): Draft[] {
  return symbols.map((cell) => ({
    row: langkah,
    kind: "simbol",
    level: cell.level,
    column: cell.column,
    cell,
    owner: { kind: "simbol", langkah, simbol: cell.simbol },
  }));
}

const BAND_ORDER: readonly Band["kind"][] = ["masuk", "simbol", "keluar"];

function assemble(drafts: readonly Draft[], steps: readonly FlowStep[], columns: number): PageGrid {
  const bands: Band[] = [];
  const nodes: GridNode[] = [];
  const byRow = new Map<number, Draft[]>(steps.map(({ langkah }) => [langkah, []]));
  for (const draft of drafts) byRow.get(draft.row)?.push(draft);
  for (const [row, own] of byRow) {
    for (const kind of BAND_ORDER) {
      const members = own.filter((draft) => draft.kind === kind);
      const most = Math.max(kind === "simbol" ? 0 : -1, ...members.map(({ level }) => level));
      for (let level = 0; level <= most; level++) {
        const beside = members.filter((draft) => draft.level === level);
        for (const { column, cell, owner } of beside) {
          const { width, height, bentuk } = cell;
          nodes.push({ id: nodes.length, band: bands.length, column, width, height, bentuk, owner });
        }
        bands.push({ row, kind, height: Math.max(METRICS.pentagon, ...beside.map(({ cell }) => cell.height)) });
      }
    }
  }
  return { columns, bands, nodes, links: linksBetween(nodes, steps) };
}
