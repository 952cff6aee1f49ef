import type { Box, Point } from "../../../src/ooxml/snapshot";
import type { Prosedur } from "../../../src/sop/sop";
import { p, span, tbl, tc, tr, MERGED, MERGE_START } from "../word-xml";
import { alternate, canvas, drawingml, group, HERE, PRESETS, vml, type From, type Item } from "./emit";
import { sketch, type Chance, type Grid, type Sketch } from "./route";

/** How lines are drawn. */
export type Lines = "elbow" | "straight" | "pieces" | "freeform" | "block";
/** Where shapes are anchored. */
export type Anchoring = "cell" | "paragraph" | "page" | "group" | "canvas";

export interface Manner {
  readonly lines: Lines;
  readonly anchoring: Anchoring;
  readonly form: "drawingml" | "alternate" | "vml";
  readonly glue: boolean;
  /** How far ends and labels are off, in points. */
  readonly jitter: number;
  /** Rows without a set height, so much higher than a reader would think; null for set heights. */
  readonly growing: number | null;
}

export const CAREFUL: Manner = {
  lines: "elbow",
  anchoring: "cell",
  form: "drawingml",
  glue: false,
  jitter: 1,
  growing: null,
};

const WIDTH = { number: 25, activity: 110, performer: 64, standard: 60 };
const HEAD = 20;
const BORDER = 0.5;
/** An empty paragraph above the table that holds the drawing where it is not in the cells. */
const ABOVE = 11.5;
const MARGIN = 72;

/** Body of a document with the procedure drawn by hand. */
export function handDrawn(prosedur: Prosedur, manner: Manner, chance: Chance): string {
  const columns = prosedur.pelaksana.length;
  const left = Array.from({ length: columns }, (_, index) => WIDTH.number + WIDTH.activity + index * WIDTH.performer);
  const heights = prosedur.langkah.map(() => 48 + Math.round((chance() + 1) * 14));
  let y = 2 * (HEAD + BORDER);
  const tops = heights.map((height) => {
    const top = y;
    y += height + BORDER;
    return top;
  });
  const grid: Grid = { left, width: WIDTH.performer, tops, heights };
  const drawn = sketch(prosedur, grid, chance, manner.jitter);
  const items = itemsOf(drawn, manner, chance);
  const inCell = manner.anchoring === "cell";
  const cells = prosedur.langkah.map((_, row) =>
    left.map((_x, column) => (inCell ? cellXml(items, row, column, grid, manner) : "")),
  );
  const above = inCell
    ? p()
    : p(
        aboveXml(
          items.map(({ item }) => item),
          manner,
        ),
      );
  return above + tableXml(prosedur, cells, heights, manner) + p();
}

/** Shapes with the step that they belong to. */
function itemsOf({ symbols, arrows, labels }: Sketch, manner: Manner, chance: Chance): { item: Item; step: number }[] {
  const pick = (presets: readonly string[]): string =>
    presets[Math.min(presets.length - 1, Math.floor(((chance() + 1) / 2) * presets.length))] ?? "rect";
  let id = 100;
  const boxes = symbols.map(({ box, bentuk, step }) => ({
    step,
    item: { id: step + 1, preset: pick(PRESETS[bentuk] ?? []), box },
  }));
  const lines = arrows.flatMap(({ corners, from, to }) =>
    linesOf(corners, manner).map((line) => ({
      step: from,
      item: { id: id++, ...line, ...(manner.glue && line.arrow ? { glue: { start: from + 1, end: to + 1 } } : {}) },
    })),
  );
  const texts = labels.map(({ box, text, step }) => ({
    step,
    item: { id: id++, preset: "rect", box, text, label: true as const },
  }));
  return [...boxes, ...lines, ...texts];
}

type Line = Omit<Item, "id">;

function linesOf(corners: readonly Point[], { lines }: Manner): Line[] {
  const [first, last] = [corners[0] as Point, corners.at(-1) as Point];
  const whole = (preset: string, adjust?: number): Line => ({
    preset,
    box: boxOf(preset === "freeform" ? corners : [first, last]),
    corners,
    arrow: true,
    ...(adjust === undefined ? {} : { adjust }),
  });
  switch (lines) {
    case "straight":
      return [{ preset: "straightConnector1", box: boxOf([first, last]), corners: [first, last], arrow: true }];
    case "freeform":
      return [whole("freeform")];
    case "pieces":
      return corners.slice(1).map((corner, index) => {
        const ends = [corners[index] as Point, corner];
        return { preset: "straightConnector1", box: boxOf(ends), corners: ends, arrow: index + 2 === corners.length };
      });
    case "block":
      return corners.length === 2
        ? [
            {
              preset: "downArrow",
              box: { x: first.x - 4, y: first.y, width: 8, height: Math.max(1, last.y - first.y) },
            },
          ]
        : [whole("freeform")];
    case "elbow":
      if (corners.length === 2) return [whole("straightConnector1")];
      if (corners.length === 3) return [whole("bentConnector2")];
      return [whole("bentConnector3", ((corners[1] as Point).x - first.x) / (last.x - first.x || 0.01))];
  }
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Shapes of a row in the cell that their start lies in. */
function cellXml(
  items: readonly { item: Item; step: number }[],
  row: number,
  column: number,
  grid: Grid,
  manner: Manner,
): string {
  const own = items.filter(({ item, step }) => step === row && columnOf(item, grid) === column);
  return own
    .map(({ item }) => xml(moved(item, -(grid.left[column] ?? 0), -(grid.tops[row] ?? 0)), manner, HERE))
    .join("");
}

function columnOf({ corners, box }: Item, { left, width }: Grid): number {
  const x = corners?.[0]?.x ?? box.x + box.width / 2;
  const at = left.findIndex((edge) => x >= edge && x < edge + width);
  return at < 0 ? (x < (left[0] ?? 0) ? 0 : left.length - 1) : at;
}

function moved(item: Item, dx: number, dy: number): Item {
  const shift = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  return {
    ...item,
    box: { ...item.box, ...shift(item.box) },
    ...(item.corners ? { corners: item.corners.map(shift) } : {}),
  };
}

const xml = (item: Item, { form }: Manner, from: From): string =>
  form === "vml" ? vml(item) : (form === "alternate" ? alternate : drawingml)(item, from);

function aboveXml(items: readonly Item[], manner: Manner): string {
  const below = items.map((item) => moved(item, 0, ABOVE));
  if (manner.anchoring === "group") return group(below, 900);
  if (manner.anchoring === "canvas") return canvas(below, 900);
  const page: From = { h: "page", v: "page", x: MARGIN, y: MARGIN };
  return below.map((item) => xml(item, manner, manner.anchoring === "page" ? page : HERE)).join("");
}

function tableXml(
  { pelaksana, langkah }: Prosedur,
  cells: readonly string[][],
  heights: readonly number[],
  { growing }: Manner,
): string {
  const high = (points: number): string => `<w:trHeight w:val="${Math.round(points * 20)}"/>`;
  const covered = tc("", MERGED);
  const head = [
    tr(
      [
        tc("No", MERGE_START),
        tc("Kegiatan", MERGE_START),
        tc("Pelaksana", span(pelaksana.length)),
        tc("Mutu Baku", span(3)),
        tc("Ket.", MERGE_START),
      ],
      high(HEAD),
    ),
    tr([covered, covered, ...pelaksana, "Kelengkapan", "Waktu", "Output", covered], high(HEAD)),
  ];
  const rows = langkah.map(({ nomor, kegiatan }, row) =>
    tr(
      [
        String(nomor),
        growing === null ? kegiatan : grown(kegiatan, (heights[row] ?? 0) / growing),
        ...(cells[row] ?? []).map((content) => tc(p(content))),
        "Berkas",
        "5 menit",
        "Hasil",
        "",
      ],
      growing === null ? high(heights[row] ?? 0) : "",
    ),
  );
  const { number, activity, performer, standard } = WIDTH;
  return tbl(
    [...head, ...rows],
    [number, activity, ...pelaksana.map(() => performer), standard, standard, standard, standard],
  );
}

/** As many lines as make a row about this high. */
const grown = (text: string, height: number): string =>
  [text, ...Array.from({ length: Math.max(0, Math.round(height / 11.5) - 1) }, () => "dan seterusnya")].join("\n");
