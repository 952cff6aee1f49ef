import { asalPanah, tujuanPanah } from "../../src/sop/panah";
import type { Langkah, Panah, Prosedur } from "../../src/sop/sop";
import type { Box, Stroke, View } from "./view";

const NEAR = 0.05;
/** Shortest last leg of an arrow, less what rounding takes. */
const HEAD = 7.9;

/** Arrows that are not drawn from symbol to symbol, or from pentagon to pentagon, in one unbroken line. */
export function chainFaults(view: View, prosedur: Prosedur): string[] {
  const index = indexOf(view);
  return prosedur.langkah.flatMap((step, langkah) =>
    step.ke.flatMap((panah, keluar) => exitFaults(index, prosedur, step, langkah, panah, keluar)),
  );
}

interface Index {
  readonly symbols: ReadonlyMap<string, Box>;
  readonly leaving: ReadonlyMap<string, Box>;
  readonly entering: readonly Box[];
  /** Strokes of an exit on a page. */
  readonly strokes: ReadonlyMap<string, readonly Stroke[]>;
}

function indexOf({ symbols, connectors, strokes }: View): Index {
  const exits = new Map<string, Stroke[]>();
  for (const stroke of strokes) {
    if (stroke.told.kind !== "garis") continue;
    const key = `${stroke.told.langkah}.${stroke.told.keluar}.${stroke.page}`;
    exits.set(key, [...(exits.get(key) ?? []), stroke]);
  }
  // In a document the strokes stand row by row: their numbers tell the order.
  const piece = ({ told }: Stroke): number => (told.kind === "garis" ? told.piece : 0);
  for (const own of exits.values()) own.sort((a, b) => piece(a) - piece(b));
  const side = (wanted: string): Box[] =>
    connectors.filter(({ told }) => told.kind === "penghubung" && told.side === wanted);
  const keyOf = ({ told }: Box): string =>
    told.kind === "simbol"
      ? `${told.langkah}.${told.simbol}`
      : "keluar" in told
        ? `${told.langkah}.${told.keluar}`
        : "";
  return {
    symbols: new Map(symbols.map((box) => [keyOf(box), box])),
    leaving: new Map(side("keluar").map((box) => [keyOf(box), box])),
    entering: side("masuk"),
    strokes: exits,
  };
}

function exitFaults(
  index: Index,
  prosedur: Prosedur,
  step: Langkah,
  langkah: number,
  panah: Panah,
  keluar: number,
): string[] {
  const name = `exit ${langkah + 1}.${keluar + 1}`;
  const at = (panah.langkah ?? 0) - 1;
  const from = index.symbols.get(`${langkah}.${asalPanah(step, panah)}`);
  const to = index.symbols.get(`${at}.${tujuanPanah(prosedur.langkah[at], panah)}`);
  if (!from) return [];
  const strokes = index.strokes.get(`${langkah}.${keluar}.${from.page}`) ?? [];
  if (!to) return strokes.length > 0 ? [] : [`${name} leads nowhere and is not drawn`];
  if (from.page === to.page) return chain(name, strokes, from, to);
  const out = index.leaving.get(`${langkah}.${keluar}`);
  return [...chain(name, strokes, from, out), ...arrival(index, name, out, to)];
}

/** The other half of an arrow that changes pages, from the pentagon of the same letter. */
function arrival({ entering, strokes }: Index, name: string, out: Box | undefined, to: Box): string[] {
  const letter = out?.told.kind === "penghubung" ? out.told.letter : "";
  const into = entering.filter(({ told }) => told.kind === "penghubung" && told.letter === letter);
  const [box] = into;
  if (!box || into.length !== 1 || box.page !== to.page || box.told.kind !== "penghubung")
    return [`${name} comes in at ${into.length} pentagons`];
  const own = strokes.get(`${box.told.langkah}.${box.told.keluar}.${to.page}`) ?? [];
  return chain(`entry ${letter}`, own, box, to);
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
  if (!last.arrow || strokes.filter(({ arrow }) => arrow).length !== 1) faults.push(`${name} has not one arrowhead`);
  if (lastLeg(strokes) < HEAD) faults.push(`${name} has no room for its head`);
  return faults;
}

/** Length of the last straight part, over all rows that it crosses. */
function lastLeg(strokes: readonly Stroke[]): number {
  const direction = ({ x1, y1, x2, y2 }: Stroke): string => `${Math.sign(x2 - x1)}.${Math.sign(y2 - y1)}`;
  const last = strokes.at(-1);
  let length = 0;
  for (let at = strokes.length - 1; at >= 0; at--) {
    const stroke = strokes[at];
    if (!stroke || !last || direction(stroke) !== direction(last)) break;
    length += Math.abs(stroke.x2 - stroke.x1) + Math.abs(stroke.y2 - stroke.y1);
  }
  return length;
}

/** On the outline, or at most as far inside the box as a rounded or pointed corner goes. */
function onEdge(px: number, py: number, { x, y, width, height, diamond }: Box): boolean {
  const u = Math.abs(px - x - width / 2) / (width / 2);
  const v = Math.abs(py - y - height / 2) / (height / 2);
  if (diamond) return Math.abs(u + v - 1) < 0.01;
  return Math.max(u, v) < 1.001 && Math.max(u, v) > 0.68;
}
