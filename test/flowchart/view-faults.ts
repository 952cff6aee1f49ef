import type { ShapeName } from "../../src/sop/bagan-names";
import { tujuanPanah } from "../../src/sop/panah";
import type { Prosedur } from "../../src/sop/sop";
import { chainFaults } from "./view-chains";
import { BORDER } from "./view";
import type { Box, Stroke, View } from "./view";

const NEAR = 0.05;
const OVERSHOOT = 10;

/** Everything that a drawing must not show. */
export function faultsOfView(view: View, prosedur: Prosedur): string[] {
  return [
    ...hostFaults(view),
    ...pierced(view),
    ...overlapFaults(view, prosedur),
    ...chainFaults(view, prosedur),
    ...labelFaults(view),
  ];
}

function hostFaults({ columns, rows, strokes, symbols, connectors, labels }: View): string[] {
  const performers = columns.filter(({ performer }) => performer);
  const left = performers[0]?.x ?? 0;
  const right = (performers.at(-1)?.x ?? 0) + (performers.at(-1)?.width ?? 0);
  const faults: string[] = [];
  for (const { name, row, column, x1, y1, x2, y2, beyond } of strokes) {
    const host = columns[column];
    const { top = 0, bottom = 0 } = rows[row] ?? {};
    const start = Math.min(x1, x2);
    if (x1 !== x2 && y1 !== y2) faults.push(`${name} is slanted`);
    if (x1 === x2 && y1 === y2) faults.push(`${name} is a point`);
    if (!host?.performer) faults.push(`${name} is hosted by a text column`);
    if (start < left - NEAR || Math.max(x1, x2) > right + NEAR) faults.push(`${name} leaves the performers`);
    if (host && (start < host.x - NEAR || start > host.x + host.width + NEAR))
      faults.push(`${name} does not start in its cell`);
    if (Math.min(y1, y2) < top - NEAR || Math.max(y1, y2) > bottom + NEAR || beyond > OVERSHOOT + NEAR)
      faults.push(`${name} leaves its row`);
  }
  for (const { name, row, column, x, y, width, height } of [...symbols, ...connectors]) {
    const host = columns[column];
    const { top = 0, bottom = 0 } = rows[row] ?? {};
    if (!host?.performer || x < host.x - NEAR || x + width > host.x + host.width + NEAR)
      faults.push(`${name} leaves its column`);
    if (y < top - NEAR || y + height > bottom - BORDER + NEAR) faults.push(`${name} leaves its row`);
  }
  for (const { name, row, x, y, width, height } of labels) {
    const { top = 0, bottom = 0 } = rows[row] ?? {};
    if (y < top - NEAR || y + height > bottom - BORDER + NEAR) faults.push(`${name} leaves its row`);
    if (x < left - NEAR || x + width > right + NEAR) faults.push(`${name} leaves the performers`);
  }
  return faults;
}

function pierced({ strokes, symbols, connectors }: View): string[] {
  return [...symbols, ...connectors].flatMap((box) =>
    strokes
      .filter((stroke) => stroke.page === box.page && pierces(stroke, box))
      .map(({ name }) => `${name} pierces ${box.name}`),
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
      if (!other || one.page !== other.page || !onTop(one, other) || mayShare(one.told, other.told, prosedur)) continue;
      faults.push(`${one.name} lies on ${other.name}`);
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

/** Lines to the same symbol may run together. */
function mayShare(a: ShapeName, b: ShapeName, { langkah }: Prosedur): boolean {
  if (a.kind !== "garis" || b.kind !== "garis") return false;
  if (a.langkah === b.langkah && a.keluar === b.keluar) return true;
  const target = ({ langkah: step, keluar }: { langkah: number; keluar: number }): string | null => {
    const panah = langkah[step]?.ke[keluar];
    const to = langkah[(panah?.langkah ?? 0) - 1];
    return panah && to ? `${panah.langkah}.${tujuanPanah(to, panah)}` : null;
  };
  const own = target(a);
  return own !== null && own === target(b);
}

function labelFaults({ strokes, symbols, connectors, labels }: View): string[] {
  return labels.flatMap((label, index) => {
    const others = [...symbols, ...connectors, ...labels.slice(index + 1)].filter(({ page }) => page === label.page);
    const lines = strokes.filter(({ page }) => page === label.page);
    return [
      ...others.filter((box) => covers(label, box)),
      ...lines.filter((line) => covers(label, boxAround(line))),
    ].map(({ name }) => `${label.name} covers ${name}`);
  });
}

type Area = Pick<Box, "x" | "y" | "width" | "height" | "diamond">;

const boxAround = ({ x1, y1, x2, y2 }: Stroke): Area => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x1 - x2),
  height: Math.abs(y1 - y2),
  diamond: false,
});

function covers(label: Area, box: Area): boolean {
  const dx = between(box.x + box.width / 2, label.x, label.x + label.width);
  const dy = between(box.y + box.height / 2, label.y, label.y + label.height);
  if (dx >= box.width / 2 && box.width > 0) return false;
  if (dy >= box.height / 2 && box.height > 0) return false;
  if (box.width === 0 && dx > 0) return false;
  if (box.height === 0 && dy > 0) return false;
  return !box.diamond || dx / (box.width / 2) + dy / (box.height / 2) < 1;
}
