import type { Box, Stroke, View } from "./view";

type Point = readonly [x: number, y: number];

/** One page for a router: where shapes stand, which of them a line joins, and how this project draws it. */
export interface Scene {
  readonly bounds: Area;
  readonly shapes: readonly Area[];
  readonly links: readonly (readonly [from: number, to: number])[];
  readonly routes: readonly (readonly Point[])[];
}

type Area = Pick<Box, "x" | "y" | "width" | "height">;

/** The pages of a drawing; arrows that lead nowhere are left out. */
export function scenesOf(view: View): Scene[] {
  const performers = view.columns.filter(({ performer }) => performer);
  const left = performers[0]?.x ?? 0;
  const width = performers.reduce((sum, each) => sum + each.width, 0);
  const pages = 1 + Math.max(-1, ...view.rows.map(({ page }) => page));
  return Array.from({ length: pages }, (_, page): Scene => {
    const shapes = [...view.symbols, ...view.connectors].filter((box) => box.page === page);
    const routes = routesOf(view.strokes.filter((stroke) => stroke.page === page));
    const links = routes.map((route) => [shapeAt(shapes, route[0]), shapeAt(shapes, route.at(-1))] as const);
    const drawn = links.map(([from, to]) => from >= 0 && to >= 0);
    const height = Math.max(0, ...view.rows.filter((row) => row.page === page).map(({ bottom }) => bottom));
    return {
      bounds: { x: left, y: 0, width, height },
      shapes: shapes.map(({ x, y, width: w, height: h }) => ({ x, y, width: w, height: h })),
      links: links.filter((__, index) => drawn[index]),
      routes: routes.filter((__, index) => drawn[index]),
    };
  });
}

const TOUCH = 0.6;

function shapeAt(shapes: readonly Box[], point: Point | undefined): number {
  const [px = NaN, py = NaN] = point ?? [];
  return shapes.findIndex(
    ({ x, y, width, height }) => px > x - TOUCH && px < x + width + TOUCH && py > y - TOUCH && py < y + height + TOUCH,
  );
}

/** Strokes of one line follow each other; where one does not begin at the end of the last, another line begins. */
function routesOf(strokes: readonly Stroke[]): Point[][] {
  const routes: Point[][] = [];
  let key = "";
  for (const { told, x1, y1, x2, y2 } of strokes) {
    const own = JSON.stringify({ ...told, piece: 0 });
    const [endX = NaN, endY = NaN] = routes.at(-1)?.at(-1) ?? [];
    if (own !== key || Math.abs(endX - x1) + Math.abs(endY - y1) > 0.1) routes.push([[x1, y1]]);
    routes.at(-1)?.push([x2, y2]);
    key = own;
  }
  return routes;
}

/** How a drawing of the links looks. */
export interface Quality {
  /** Places where two lines cross that do not lead to the same shape. */
  readonly crossings: number;
  /** Pairs of parts of such lines that lie on each other. */
  readonly overlaps: number;
  readonly bends: number;
  /** Sides of shapes where one line leaves and another enters: those save bends, and are hard to tell apart. */
  readonly sharedSides: number;
  /** Points. */
  readonly length: number;
}

export const NONE: Quality = { crossings: 0, overlaps: 0, bends: 0, sharedSides: 0, length: 0 };

export const added = (a: Quality, b: Quality): Quality => ({
  crossings: a.crossings + b.crossings,
  overlaps: a.overlaps + b.overlaps,
  bends: a.bends + b.bends,
  sharedSides: a.sharedSides + b.sharedSides,
  length: a.length + b.length,
});

/** Measures routes by one rule, whoever made them. */
export function qualityOf(routes: readonly (readonly Point[])[], links: Scene["links"]): Quality {
  const legs = routes.map(legsOf);
  let [crossings, overlaps] = [0, 0];
  legs.forEach((one, index) => {
    for (let at = index + 1; at < legs.length; at++) {
      if (links[index]?.[1] === links[at]?.[1]) continue;
      for (const a of one) {
        for (const b of legs[at] ?? []) {
          if (a.vertical === b.vertical) overlaps += lieOnEachOther(a, b) ? 1 : 0;
          else crossings += cross(a, b) ? 1 : 0;
        }
      }
    }
  });
  const all = legs.flat();
  return {
    crossings,
    overlaps,
    bends: legs.reduce((sum, own) => sum + Math.max(0, own.length - 1), 0),
    sharedSides: sharedSides(routes, links),
    length: all.reduce((sum, { to, from }) => sum + to - from, 0),
  };
}

function sharedSides(routes: readonly (readonly Point[])[], links: Scene["links"]): number {
  const side = (shape: number | undefined, at: Point | undefined, towards: Point | undefined): string => {
    const [dx, dy] = [(towards?.[0] ?? 0) - (at?.[0] ?? 0), (towards?.[1] ?? 0) - (at?.[1] ?? 0)];
    return `${shape}.${Math.abs(dx) > Math.abs(dy) ? Math.sign(dx) : 2 * Math.sign(dy)}`;
  };
  const left = new Set(routes.map((route, index) => side(links[index]?.[0], route[0], route[1])));
  const entered = new Set(routes.map((route, index) => side(links[index]?.[1], route.at(-1), route.at(-2))));
  return [...left].filter((each) => entered.has(each)).length;
}

interface Leg {
  readonly vertical: boolean;
  /** Where it runs, and between what. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function legsOf(route: readonly Point[]): Leg[] {
  const legs: Leg[] = [];
  route.slice(1).forEach(([x2, y2], index) => {
    const [x1, y1] = route[index] ?? [x2, y2];
    const vertical = Math.abs(x1 - x2) < 0.02;
    const [a, b] = vertical ? [y1, y2] : [x1, x2];
    const leg = { vertical, at: vertical ? x1 : y1, from: Math.min(a, b), to: Math.max(a, b) };
    const last = legs.at(-1);
    if (last && last.vertical === vertical)
      legs.splice(-1, 1, { ...last, from: Math.min(last.from, leg.from), to: Math.max(last.to, leg.to) });
    else legs.push(leg);
  });
  return legs;
}

const cross = (a: Leg, b: Leg): boolean => within(a.at, b) && within(b.at, a);
const within = (at: number, { from, to }: Leg): boolean => at > from + 0.05 && at < to - 0.05;
const lieOnEachOther = (a: Leg, b: Leg): boolean =>
  Math.abs(a.at - b.at) < 0.1 && Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0.3;
