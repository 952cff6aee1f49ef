import type { Box, Point } from "../../../src/ooxml/snapshot";
import type { Bentuk, Prosedur } from "../../../src/sop/sop";

/** A drawing in points from the left edge and top of the table. */
export interface Sketch {
  readonly symbols: readonly { readonly box: Box; readonly bentuk: Bentuk; readonly step: number }[];
  readonly arrows: readonly { readonly corners: readonly Point[]; readonly from: number; readonly to: number }[];
  readonly labels: readonly { readonly box: Box; readonly text: string; readonly step: number }[];
}

export interface Grid {
  /** Left edges of the performer columns, and their width. */
  readonly left: readonly number[];
  readonly width: number;
  /** Tops and heights of the rows. */
  readonly tops: readonly number[];
  readonly heights: readonly number[];
}

/** A number from -1 to 1. */
export type Chance = () => number;

const SIZE = { width: 40, height: 22 };

/** Draws a flow as a person does: symbols roughly in the middle of their cells, lines round the corner. */
export function sketch({ langkah }: Prosedur, grid: Grid, chance: Chance, jitter: number): Sketch {
  const symbols = langkah.map(({ simbol }, step) => {
    const { pelaksana = 0, bentuk = "kotak" } = simbol[0] ?? {};
    const x = (grid.left[pelaksana] ?? 0) + (grid.width - SIZE.width) / 2 + chance() * 5;
    const y = (grid.tops[step] ?? 0) + ((grid.heights[step] ?? 0) - SIZE.height) / 2 + chance() * 5;
    return { step, bentuk, box: { x, y, ...SIZE } };
  });
  const arrows = langkah.flatMap(({ ke }, from) =>
    ke.flatMap(({ langkah: target, label }, exit) => {
      const to = (target ?? 1) - 1;
      const [a, b] = [symbols[from]?.box, symbols[to]?.box];
      if (!a || !b) return [];
      const lane = 4 + ((from * 7 + exit * 3) % 5) * 1.7;
      const corners = route(a, b, to === from + 1, lane, grid).map(({ x, y }) => ({ x, y }));
      return [{ from, to, label, corners: loosened(corners, chance, jitter) }];
    }),
  );
  const labels = arrows.flatMap(({ label, corners, from }) => {
    const [start, next] = corners;
    if (label === undefined || !start || !next) return [];
    const size = { width: 8 + label.length * 4.2, height: 11 };
    const down = Math.abs(next.y - start.y) > Math.abs(next.x - start.x);
    const x = down ? start.x + 3 : Math.min(start.x, start.x + Math.sign(next.x - start.x) * size.width);
    const y = down ? start.y + 2 : start.y - size.height - 1;
    return [{ text: label, step: from, box: { x: x + chance() * 3 * jitter, y: y + chance() * 2 * jitter, ...size } }];
  });
  return { symbols, arrows, labels };
}

/** Down to the next symbol, round a corner to one beside it, or along a lane to all others. */
function route(a: Box, b: Box, next: boolean, lane: number, { width }: Grid): Point[] {
  const [ax, bx] = [a.x + a.width / 2, b.x + b.width / 2];
  const [ay, by] = [a.y + a.height / 2, b.y + b.height / 2];
  const near = Math.abs(ax - bx) < width / 2;
  if (next && near)
    return [
      { x: ax, y: a.y + a.height },
      { x: ax, y: b.y },
    ];
  const right = bx > ax;
  if (next)
    return [
      { x: right ? a.x + a.width : a.x, y: ay },
      { x: bx, y: ay },
      { x: bx, y: b.y },
    ];
  // The lane lies beside the column of the source, away from the target's way on.
  const outer = near ? Math.max(a.x, b.x) : a.x;
  const side = near || !right ? outer + a.width + lane : outer - lane;
  const entry = side > bx ? b.x + b.width : b.x;
  return [
    { x: side > ax ? a.x + a.width : a.x, y: ay },
    { x: side, y: ay },
    { x: side, y: by },
    { x: entry, y: by },
  ];
}

/** Both ends a few points off: the line stops short, reaches in, or lies beside. */
function loosened(corners: readonly Point[], chance: Chance, jitter: number): Point[] {
  const moved = corners.map(({ x, y }) => ({ x, y }));
  for (const [at, beside] of [
    [0, 1],
    [moved.length - 1, moved.length - 2],
  ] as const) {
    const [end, inner] = [moved[at], moved[beside]];
    if (!end || !inner) continue;
    const vertical = Math.abs(end.x - inner.x) < Math.abs(end.y - inner.y);
    if (vertical) end.y += chance() * jitter;
    else end.x += chance() * jitter;
    const shift = chance() * jitter;
    // The whole leg moves, so that it stays straight.
    if (vertical) [end.x, inner.x] = [end.x + shift, inner.x + shift];
    else [end.y, inner.y] = [end.y + shift, inner.y + shift];
  }
  return moved;
}
