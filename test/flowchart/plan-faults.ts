import { TABLE } from "../../src/flowchart/layout";
import type { Plan, PlanBox, PlanConnector, PlanPiece, PlanSymbol } from "../../src/flowchart/plan";
import { asalPanah, tujuanPanah } from "../../src/sop/panah";
import type { Prosedur } from "../../src/sop/sop";

/** A straight line on a page, y from the top of the page's first body row. */
interface Stroke {
  readonly page: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly piece: PlanPiece;
}

interface Box {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly diamond: boolean;
}

const NEAR = 0.05;
const OVERSHOOT = 10;

/** Everything that a plan must not show, found by looking at the plan alone. */
export function faultsOf(plan: Plan, prosedur: Prosedur): string[] {
  const view = viewOf(plan);
  return [
    ...pageFaults(plan),
    ...hostFaults(plan),
    ...symbolFaults(view),
    ...overlapFaults(view, prosedur),
    ...chainFaults(view, plan, prosedur),
    ...labelFaults(view, plan),
  ];
}

interface View {
  readonly strokes: readonly Stroke[];
  readonly symbols: readonly Box[];
  readonly connectors: readonly Box[];
}

function viewOf(plan: Plan): View {
  const tops = new Map<number, { page: number; top: number; bottom: number }>();
  const used: number[] = [];
  for (const { langkah, height, page } of plan.rows) {
    const top = used[page] ?? 0;
    tops.set(langkah, { page, top, bottom: top + height + TABLE.border });
    used[page] = top + height + TABLE.border;
  }
  const place = (row: number): { page: number; top: number; bottom: number } => {
    const found = tops.get(row);
    if (!found) throw new Error(`row ${row} is on no page`);
    return found;
  };
  const boxOf = (box: PlanBox & { name: string }, diamond: boolean): Box => {
    const { page, top } = place(box.row);
    return { page, x: box.x, y: top + box.y, width: box.width, height: box.height, name: box.name, diamond };
  };
  return {
    strokes: plan.pieces.map((piece) => {
      const { page, top, bottom } = place(piece.row);
      // What reaches into the next row is drawn there again.
      const clip = (y: number): number => Math.min(top + y, bottom);
      return { page, x1: piece.x1, y1: clip(piece.y1), x2: piece.x2, y2: clip(piece.y2), piece };
    }),
    symbols: plan.symbols.map((symbol) => boxOf(symbol, symbol.bentuk === "belahKetupat")),
    connectors: plan.connectors.map((connector) => boxOf(connector, false)),
  };
}

function pageFaults({ rows, header, layout, pages }: Plan): string[] {
  const faults: string[] = [];
  for (let page = 0; page < pages; page++) {
    const own = rows.filter((row) => row.page === page);
    const used = [...header.heights, ...own.map(({ height }) => height)].reduce(
      (sum, height) => sum + height + TABLE.border,
      0,
    );
    const room = layout.height - (page === 0 ? layout.firstPageOffset : 0);
    if (used > room && own.length > 1) faults.push(`page ${page} is ${used} of ${room} high`);
  }
  rows.forEach(({ langkah, page }, index) => {
    const before = rows[index - 1];
    if (before && (langkah !== before.langkah + 1 || page < before.page || page > before.page + 1))
      faults.push(`row ${langkah} is out of order`);
  });
  return faults;
}

function hostFaults(plan: Plan): string[] {
  const performers = plan.columns.filter(({ kind }) => kind === "pelaksana");
  const left = performers[0]?.x ?? 0;
  const right = left + performers.reduce((sum, { width }) => sum + width, 0);
  return plan.pieces.flatMap(({ name, row, column, x1, y1, x2, y2 }) => {
    const host = plan.columns[column];
    const height = plan.rows.find(({ langkah }) => langkah === row)?.height ?? 0;
    const faults: string[] = [];
    if (x1 !== x2 && y1 !== y2) faults.push(`${name} is slanted`);
    if (x1 === x2 && y1 === y2) faults.push(`${name} is a point`);
    if (host?.kind !== "pelaksana") faults.push(`${name} is hosted by a text column`);
    if (Math.min(x1, x2) < left || Math.max(x1, x2) > right) faults.push(`${name} leaves the performers`);
    if (host && (Math.min(x1, x2) < host.x - NEAR || Math.min(x1, x2) > host.x + host.width + NEAR))
      faults.push(`${name} does not start in its cell`);
    if (Math.min(y1, y2) < 0 || Math.max(y1, y2) > height + TABLE.border + OVERSHOOT + NEAR)
      faults.push(`${name} leaves its row`);
    return faults;
  });
}

function symbolFaults({ strokes, symbols, connectors }: View): string[] {
  return [...symbols, ...connectors].flatMap((box) =>
    strokes
      .filter((stroke) => stroke.page === box.page && pierces(stroke, box))
      .map(({ piece }) => `${piece.name} pierces ${box.name}`),
  );
}

/** A line may touch the outline of a symbol, and end on its rounded corner, but not run through it. */
function pierces({ x1, y1, x2, y2 }: Stroke, { x, y, width, height, diamond }: Box): boolean {
  const inset = diamond ? 0.1 : Math.min(width, height) * 0.2;
  const [cx, cy] = [x + width / 2, y + height / 2];
  const dx = between(cx, Math.min(x1, x2), Math.max(x1, x2));
  const dy = between(cy, Math.min(y1, y2), Math.max(y1, y2));
  if (diamond) return dx / (width / 2) + dy / (height / 2) < 1 - inset / Math.max(width, height);
  return dx < width / 2 - inset && dy < height / 2 - inset;
}

const between = (point: number, from: number, to: number): number => Math.max(0, from - point, point - to);

function overlapFaults({ strokes }: View, prosedur: Prosedur): string[] {
  const faults: string[] = [];
  strokes.forEach((one, index) => {
    for (let at = index + 1; at < strokes.length; at++) {
      const other = strokes[at];
      if (!other || one.page !== other.page || !onTop(one, other) || mayShare(one.piece, other.piece, prosedur))
        continue;
      faults.push(`${one.piece.name} lies on ${other.piece.name}`);
    }
  });
  return faults;
}

function onTop(a: Stroke, b: Stroke): boolean {
  const vertical = a.x1 === a.x2;
  if (vertical !== (b.x1 === b.x2)) return false;
  const [aside, bside] = vertical ? [a.x1, b.x1] : [a.y1, b.y1];
  if (Math.abs(aside - bside) > 0.15) return false;
  const [a1, a2, b1, b2] = vertical ? [a.y1, a.y2, b.y1, b.y2] : [a.x1, a.x2, b.x1, b.x2];
  return Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2)) > 0.3;
}

function mayShare(a: PlanPiece, b: PlanPiece, { langkah }: Prosedur): boolean {
  if (a.langkah === b.langkah && a.keluar === b.keluar && a.keluar !== null) return true;
  const target = ({ langkah: step, keluar }: PlanPiece): string | null => {
    const panah = keluar === null ? undefined : langkah[step]?.ke[keluar];
    const to = langkah[(panah?.langkah ?? 0) - 1];
    return panah && to ? `${panah.langkah}.${tujuanPanah(to, panah)}` : null;
  };
  const own = target(a);
  return own !== null && own === target(b);
}

function chainFaults(view: View, plan: Plan, prosedur: Prosedur): string[] {
  return prosedur.langkah.flatMap((step, langkah) =>
    step.ke.flatMap((panah, keluar) => {
      const name = `exit ${langkah + 1}.${keluar + 1}`;
      const from = symbolOf(plan, view, langkah, asalPanah(step, panah));
      const at = (panah.langkah ?? 0) - 1;
      const to = symbolOf(plan, view, at, tujuanPanah(prosedur.langkah[at], panah));
      if (!from) return [];
      const strokes = view.strokes.filter(({ piece }) => piece.langkah === langkah && piece.keluar === keluar);
      if (!to) return strokes.length > 0 ? [] : [`${name} leads nowhere and is not drawn`];
      const here = strokes.filter(({ page }) => page === from.page);
      if (from.page === to.page) return chain(name, here, from, to);
      return [
        ...chain(name, here, from, pentagon(plan, view, langkah, keluar)),
        ...arrival(view, plan, langkah, keluar, to),
      ];
    }),
  );
}

/** The other half of an arrow that changes pages, from the pentagon of the same letter. */
function arrival(view: View, plan: Plan, langkah: number, keluar: number, to: Box): string[] {
  const out = plan.connectors.find(
    (each) => each.side === "keluar" && each.langkah === langkah && each.keluar === keluar,
  );
  const into = plan.connectors.filter(({ side, letter }) => side === "masuk" && letter === out?.letter);
  const box = into.map((each) => view.connectors[plan.connectors.indexOf(each)]).find((each) => each?.page === to.page);
  const [owner] = into;
  if (!box || !owner || into.length !== 1)
    return [`exit ${langkah + 1}.${keluar + 1} comes in at ${into.length} pentagons`];
  const strokes = view.strokes.filter(
    ({ page, piece }) => page === to.page && piece.langkah === owner.langkah && piece.keluar === owner.keluar,
  );
  return chain(`entry ${owner.letter}`, strokes, box, to);
}

function pentagon(plan: Plan, view: View, langkah: number, keluar: number): Box | undefined {
  const is = (each: PlanConnector): boolean =>
    each.side === "keluar" && each.langkah === langkah && each.keluar === keluar;
  return view.connectors[plan.connectors.findIndex(is)];
}

function symbolOf(plan: Plan, view: View, langkah: number, simbol: number): Box | undefined {
  const is = (each: PlanSymbol): boolean => each.langkah === langkah && each.simbol === simbol;
  return view.symbols[plan.symbols.findIndex(is)];
}

function chain(name: string, strokes: readonly Stroke[], from: Box, to: Box | undefined): string[] {
  const [first, last] = [strokes[0], strokes.at(-1)];
  if (!to || !first || !last) return [`${name} is not drawn`];
  const faults: string[] = [];
  strokes.slice(1).forEach(({ x1, y1 }, index) => {
    const before = strokes[index];
    if (!before || Math.abs(before.x2 - x1) > NEAR || Math.abs(before.y2 - y1) > NEAR)
      faults.push(`${name} breaks at piece ${index + 2}`);
  });
  if (!onEdge(first.x1, first.y1, from)) faults.push(`${name} does not start at ${from.name}`);
  if (!onEdge(last.x2, last.y2, to)) faults.push(`${name} does not end at ${to.name}`);
  if (!last.piece.arrow || strokes.filter(({ piece }) => piece.arrow).length !== 1)
    faults.push(`${name} has not one arrowhead`);
  return faults;
}

/** On the outline, or at most as far inside the box as a rounded or pointed corner goes. */
function onEdge(px: number, py: number, { x, y, width, height, diamond }: Box): boolean {
  const u = Math.abs(px - x - width / 2) / (width / 2);
  const v = Math.abs(py - y - height / 2) / (height / 2);
  if (diamond) return Math.abs(u + v - 1) < 0.01;
  return Math.max(u, v) < 1.001 && Math.max(u, v) > 0.68;
}

function labelFaults({ strokes, symbols, connectors }: View, plan: Plan): string[] {
  const tops = viewTops(plan);
  const labels = plan.labels.map((label) => {
    const { page = 0, top = 0 } = tops.get(label.row) ?? {};
    return {
      page,
      x: label.x,
      y: top + label.y,
      width: label.width,
      height: label.height,
      name: label.name,
      diamond: false,
    };
  });
  return labels.flatMap((label, index) => {
    const faults: string[] = [];
    const others = [...symbols, ...connectors, ...labels.slice(index + 1)].filter(({ page }) => page === label.page);
    for (const box of others) if (covers(label, box)) faults.push(`${label.name} covers ${box.name}`);
    for (const stroke of strokes) {
      const line = { x: Math.min(stroke.x1, stroke.x2), y: Math.min(stroke.y1, stroke.y2) };
      const size = { width: Math.abs(stroke.x1 - stroke.x2), height: Math.abs(stroke.y1 - stroke.y2) };
      if (stroke.page === label.page && covers(label, { ...label, ...line, ...size, diamond: false })) {
        faults.push(`${label.name} covers ${stroke.piece.name}`);
      }
    }
    const height = plan.rows.find(({ langkah }) => langkah === plan.labels[index]?.row)?.height ?? 0;
    const own = plan.labels[index];
    if (own && (own.y < 0 || own.y + own.height > height + NEAR)) faults.push(`${label.name} leaves its row`);
    return faults;
  });
}

function viewTops(plan: Plan): Map<number, { page: number; top: number }> {
  const used: number[] = [];
  return new Map(
    plan.rows.map(({ langkah, height, page }) => {
      const top = used[page] ?? 0;
      used[page] = top + height + TABLE.border;
      return [langkah, { page, top }] as const;
    }),
  );
}

function covers(label: Box, box: Box): boolean {
  const dx = between(box.x + box.width / 2, label.x, label.x + label.width);
  const dy = between(box.y + box.height / 2, label.y, label.y + label.height);
  if (dx >= box.width / 2 && box.width > 0) return false;
  if (dy >= box.height / 2 && box.height > 0) return false;
  if (box.width === 0 && dx > 0) return false;
  if (box.height === 0 && dy > 0) return false;
  return !box.diamond || dx / (box.width / 2) + dy / (box.height / 2) < 1;
}
