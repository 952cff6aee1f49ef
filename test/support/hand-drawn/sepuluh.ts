import type { Point } from "../../../src/ooxml/snapshot";
import type { Bentuk } from "../../../src/sop/sop";
import { canvas, drawingml, group, vml, type Item } from "./emit";
import { MERGED, MERGE_START, p, span, tbl, tc, tr } from "../word-xml";

/*
 * Ten step tables as people draw them, each in a manner of its own. The model of each was written before its drawing: who
 * does a step with which symbol, and where its arrows lead.
 */
export interface Gambar {
  readonly nama: string;
  /** By step: performer and symbol. */
  readonly simbol: readonly (readonly [number, Bentuk])[];
  /** "2>3 Ya": steps counted from 1. */
  readonly panah: readonly string[];
  readonly body: string;
}

const LEFT = [135, 199, 263] as const;
const WIDTH = 64;
const HEIGHT = 60;
const HEAD = 40 + 1;
/** Height of an empty line above the table. */
const ABOVE = 11.5;
const DEFAULT: readonly (readonly [number, Bentuk])[] = [
  [0, "kapsul"],
  [1, "kotak"],
  [2, "belahKetupat"],
  [0, "kotak"],
  [1, "kapsul"],
];
const FLOW = ["1>2", "2>3", "3>4 Ya", "3>2 Tidak", "4>5"];
const PRESET: Partial<Record<Bentuk, string>> = { kapsul: "roundRect", kotak: "rect", belahKetupat: "diamond" };

/** Place on the sheet, from the upper left corner of the table. */
const middle = (step: number): Point => ({
  x: (LEFT[DEFAULT[step]?.[0] ?? 0] ?? 0) + WIDTH / 2,
  y: HEAD + step * (HEIGHT + 0.5) + HEIGHT / 2,
});
const symbol = (step: number, dx = 0, text = ""): Item => {
  const { x, y } = middle(step);
  const preset = PRESET[DEFAULT[step]?.[1] ?? "kotak"] ?? "rect";
  return { id: step + 1, preset, box: { x: x + dx - 20, y: y - 12, width: 40, height: 24 }, ...(text ? { text } : {}) };
};
let next = 100;
function line(corners: readonly Point[], arrow: boolean, preset = "straightConnector1"): Item {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  return { id: next++, preset, box, corners, arrow };
}
const label = (text: string, x: number, y: number): Item => ({
  id: next++,
  preset: "rect",
  box: { x, y, width: 26, height: 11 },
  text,
  label: true,
});
const at = (step: number, dx: number, dy: number): Point => {
  const { x, y } = middle(step);
  return { x: x + dx, y: y + dy };
};
/** Ways of the flow, corner by corner. */
const WAYS: readonly (readonly Point[])[] = [
  [at(0, 20, 0), at(1, 0, -60.5), at(1, 0, -12)],
  [at(1, 20, 0), at(2, 0, -60.5), at(2, 0, -12)],
  [at(2, -20, 0), at(3, 0, -60.5), at(3, 0, -12)],
  [at(2, 20, 0), { x: 322, y: at(2, 0, 0).y }, { x: 322, y: at(1, 0, -20).y }, at(1, 10, -20), at(1, 10, -12)],
  [at(3, 20, 0), at(4, 0, -60.5), at(4, 0, -12)],
];
const LABELS = [label("Ya", at(2, 0, 0).x - 50, at(2, 0, 0).y - 13), label("Tidak", 290, at(2, 0, 0).y + 2)];
const SYMBOLS = DEFAULT.map((_, step) => symbol(step));

const moved = (item: Item, dx: number, dy: number): Item => ({
  ...item,
  box: { ...item.box, x: item.box.x + dx, y: item.box.y + dy },
  ...(item.corners ? { corners: item.corners.map(({ x, y }) => ({ x: x + dx, y: y + dy })) } : {}),
});
/** Pieces of a way, the last with the arrowhead. */
const pieces = (way: readonly Point[], head = true): Item[] =>
  way.slice(1).map((to, index) => line([way[index] as Point, to], head && index + 2 === way.length));

type Put = Partial<Record<string, string>>;
/** The table, with content in its cells by "row.column" (performers' columns), or in the head by "kepala". */
function table(put: Put = {}): string {
  const covered = tc("", MERGED);
  const high = (points: number): string => `<w:trHeight w:val="${points * 20}" w:hRule="exact"/>`;
  const head = [
    tr(
      [
        tc("No", MERGE_START),
        tc("Kegiatan", MERGE_START),
        tc(`<w:p>${put["kepala"] ?? ""}<w:r><w:t>Pelaksana</w:t></w:r></w:p>`, span(3)),
        tc("Mutu Baku", span(3)),
        tc("Ket.", MERGE_START),
      ],
      high(20),
    ),
    tr([covered, covered, "Staf", "Kasi", "Camat", "Kelengkapan", "Waktu", "Output", covered], high(20)),
  ];
  const rows = DEFAULT.map((_, row) =>
    tr(
      [
        String(row + 1),
        `Mengerjakan berkas ${row + 1}`,
        ...LEFT.map((_x, column) =>
          tc(put[`${row}.${column}`]?.startsWith("<") ? p(put[`${row}.${column}`]) : (put[`${row}.${column}`] ?? "")),
        ),
        "Berkas",
        "5 menit",
        "Hasil",
        "",
      ],
      high(HEIGHT),
    ),
  );
  return tbl([...head, ...rows], [25, 110, WIDTH, WIDTH, WIDTH, 60, 60, 60, 60]);
}
const cellOrigin = (row: number, column: number): Point => ({ x: LEFT[column] ?? 0, y: HEAD + row * (HEIGHT + 0.5) });
const inCells = (items: readonly (readonly [number, Item])[], write = drawingml): Put => {
  const put: Record<string, string> = {};
  for (const [step, item] of items) {
    const column = DEFAULT[step]?.[0] ?? 0;
    const { x, y } = cellOrigin(step, column);
    put[`${step}.${column}`] = (put[`${step}.${column}`] ?? "") + write(moved(item, -x, -y));
  }
  return put;
};
const SYMBOLS_IN_CELLS = SYMBOLS.map((item, step) => [step, item] as const);
const STARTS = [0, 1, 2, 2, 3];
const above = (items: readonly Item[]): string => p(items.map((item) => drawingml(moved(item, 0, ABOVE))).join(""));
const below = (items: readonly Item[]): string =>
  p(items.map((item) => drawingml(moved(item, 0, -(HEAD + DEFAULT.length * (HEIGHT + 0.5))))).join(""));
const waysAs = (draw: (way: readonly Point[]) => Item[]): Item[] => WAYS.flatMap(draw);
const MODEL = { simbol: DEFAULT, panah: FLOW };

/** A head of its own: a small triangle, the line without one. */
const triangle = (way: readonly Point[]): Item => {
  const tip = way.at(-1) as Point;
  return { id: next++, preset: "flowChartMerge", box: { x: tip.x - 3, y: tip.y - 6, width: 6, height: 6 } };
};
const vmlGroup = (items: readonly Item[]): string => {
  const parts = items.map((item) =>
    vml(item)
      .replace(/^<w:r><w:pict>|<\/w:pict><\/w:r>$/g, "")
      .replace(
        /(margin-)?(left|top|width|height):(-?[\d.]+)pt/g,
        (_, __, side: string, value: string) => `${side}:${Math.round(Number(value) * 20)}`,
      ),
  );
  return `<w:r><w:pict><v:group style="position:absolute;margin-left:0pt;margin-top:${ABOVE}pt;width:400pt;height:400pt" coordorigin="0,0" coordsize="8000,8000">${parts.join("")}</v:group></w:pict></w:r>`;
};

export const SEPULUH: readonly Gambar[] = [
  {
    nama: "semua dalam satu grup VML di atas tabel",
    ...MODEL,
    body: p(vmlGroup([...SYMBOLS, ...waysAs((way) => pieces(way)), ...LABELS])) + table(),
  },
  {
    nama: "simbol di selnya, garis di paragraf sesudah tabel",
    ...MODEL,
    body: p() + table(inCells(SYMBOLS_IN_CELLS)) + below([...waysAs((way) => pieces(way)), ...LABELS]),
  },
  {
    nama: "semua ditambatkan di kepala tabel",
    ...MODEL,
    body:
      p() +
      table({
        kepala: [...SYMBOLS, ...waysAs((way) => pieces(way)), ...LABELS]
          .map((item) => drawingml(moved(item, -LEFT[0], 0)))
          .join(""),
      }),
  },
  {
    nama: "kepala panah dari segitiga kecil",
    ...MODEL,
    body:
      above([
        ...SYMBOLS,
        ...waysAs((way) => [
          ...pieces(way.slice(0, -1).concat([{ x: (way.at(-1) as Point).x, y: (way.at(-1) as Point).y - 6 }]), false),
          triangle(way),
        ]),
        ...LABELS,
      ]) + table(),
  },
  {
    nama: "panah bolak-balik antara keputusan dan langkah sebelumnya",
    simbol: DEFAULT,
    panah: ["1>2", "2>3", "3>4", "3>2", "4>5"],
    body:
      above([...SYMBOLS, ...[0, 2, 4].flatMap((way) => pieces(WAYS[way] ?? []))]).replace(
        /<\/w:p>$/,
        `${drawingml(moved(line([at(1, 20, 4), at(2, -12, -8)], true), 0, ABOVE)).replace("<a:tailEnd", '<a:headEnd type="triangle"/><a:tailEnd')}</w:p>`,
      ) + table(),
  },
  {
    nama: "tanda √ di sel dengan garis di antaranya",
    simbol: DEFAULT.map(([performer]) => [performer, "tanda"] as const),
    panah: ["1>2", "2>3", "3>4", "4>5"],
    body:
      above([0, 1, 2, 4].map((way) => line([at(STARTS[way] ?? 0, 6, 6), at([1, 2, 3, 0, 4][way] ?? 0, 0, -8)], true))) +
      table(Object.fromEntries(DEFAULT.map(([performer], row) => [`${row}.${performer}`, "√"]))),
  },
  {
    nama: "simbol sedikit melewati batas kolom",
    ...MODEL,
    body:
      p() +
      table(
        inCells([
          ...DEFAULT.map((_, step) => [step, symbol(step, step % 2 ? 16 : -16)] as const),
          ...WAYS.flatMap((way, index) => pieces(way).map((item) => [STARTS[index] ?? 0, item] as const)),
          ...LABELS.map((item) => [2, item] as const),
        ]),
      ),
  },
  {
    nama: "teks di dalam simbol, garis di kanvas",
    ...MODEL,
    body:
      p(
        canvas(
          [...waysAs((way) => pieces(way)), ...LABELS].map((item) => moved(item, 0, ABOVE)),
          900,
        ),
      ) +
      table(
        inCells(
          DEFAULT.map(
            (_, step) =>
              [
                step,
                symbol(step, 0, ["Mulai", "Memeriksa berkas", "Lengkap?", "Mencatat", "Selesai"][step] ?? ""),
              ] as const,
          ),
        ),
      ),
  },
  {
    nama: "garis bebas digambar mundur, grup per langkah",
    ...MODEL,
    body:
      p(
        DEFAULT.map((_, step) =>
          group(
            [
              symbol(step),
              ...WAYS.filter((_way, index) => STARTS[index] === step).map((way) =>
                line([...way].reverse(), false, "freeform"),
              ),
              ...(step === 2 ? LABELS : []),
            ].map((item) => moved(item, 0, ABOVE)),
            900 + step,
          ),
        )
          .join("")
          .replace(/<a:ln w="9525"><\/a:ln>/g, '<a:ln w="9525"><a:headEnd type="arrow"/></a:ln>'),
      ) + table(),
  },
  {
    nama: "label dalam kotak bergaris, garis menyambung di tengah garis lain",
    ...MODEL,
    body:
      above([
        ...SYMBOLS,
        ...[0, 1, 2, 4].flatMap((way) => pieces(WAYS[way] ?? [])),
        line([at(2, 20, 0), { x: 322, y: at(2, 0, 0).y }], false),
        line(
          [
            { x: 322, y: at(2, 0, 0).y },
            { x: 322, y: at(0, 0, 0).y },
          ],
          false,
        ),
        line(
          [
            { x: 322, y: at(0, 0, 0).y },
            { x: at(1, 0, 0).x, y: at(0, 0, 0).y },
          ],
          true,
        ),
        ...LABELS,
      ]).replace(/<a:noFill\/><a:ln><a:noFill\/><\/a:ln>/g, "<a:solidFill/>") + table(),
  },
];
