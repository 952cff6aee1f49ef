import type { Prosedur } from "../../src/sop/sop";
import { anchored, arrowXml, shapeXml, type Corner, type TestCell, type TestSheet } from "./xlsx";

/** Sizes of the cells in which a flow is drawn, in points. */
export const COLUMN = 75;
export const ROW = 60;
const PT = 12700;
/** Rows above the first step, and columns before the first performer. */
const HEAD = 2;
const BEFORE = 2;

const PRESET = { kapsul: "flowChartTerminator", kotak: "rect", belahKetupat: "diamond" } as const;

/** A point on the sheet, in points from the upper left corner of the first performer's first cell. */
interface Spot {
  x: number;
  y: number;
}

const cornerAt = ({ x, y }: Spot): Corner => {
  const [column, row] = [Math.floor(x / COLUMN), Math.floor(y / ROW)];
  return {
    col: BEFORE + column,
    colOff: Math.round((x - column * COLUMN) * PT),
    row: HEAD + row,
    rowOff: Math.round((y - row * ROW) * PT),
  };
};

/** A procedure as people draw it in Excel: a shape in the middle of its cell, and straight arrows between them. */
export function drawnSheet({ pelaksana, langkah }: Prosedur, glued = true): TestSheet {
  const middle = (step: number): Spot => ({
    x: ((langkah[step]?.simbol[0]?.pelaksana ?? 0) + 0.5) * COLUMN,
    y: (step + 0.5) * ROW,
  });
  const box = ({ x, y }: Spot, width: number, height: number, content: string): string =>
    anchored(
      cornerAt({ x: x - width / 2, y: y - height / 2 }),
      cornerAt({ x: x + width / 2, y: y + height / 2 }),
      content,
    );
  const shapes = langkah.map(({ simbol }, step) =>
    box(middle(step), 40, 24, shapeXml(step + 1, PRESET[(simbol[0]?.bentuk ?? "kotak") as keyof typeof PRESET])),
  );
  const arrows = langkah.flatMap(({ ke }, step) =>
    ke.flatMap(({ langkah: target, label }, index) => {
      if (target === null) return [];
      const [a, b] = [middle(step), middle(target - 1)];
      const down = b.y > a.y ? 12 : -12;
      const [from, to] = [
        { x: a.x + index * 8, y: a.y + down },
        { x: b.x - index * 8, y: b.y - down },
      ];
      const flips = `${to.x < from.x ? 'flipH="1" ' : ""}${to.y < from.y ? 'flipV="1"' : ""}`;
      const id = 1000 + step * 10 + index;
      const glue = glued ? { from: step + 1, to: target } : {};
      const spot = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const line = box(spot, Math.abs(to.x - from.x), Math.abs(to.y - from.y), arrowXml(id, glue, flips));
      const beside = { x: from.x + (to.x - from.x) * 0.15 + 14, y: from.y + (to.y - from.y) * 0.15 };
      return label ? [line, box(beside, 24, 10, shapeXml(id + 5000, "rect", label, "", true))] : [line];
    }),
  );
  const head: TestCell[][] = [
    [
      "No",
      "Kegiatan",
      "Pelaksana",
      ...pelaksana.slice(1).map(() => null),
      "Kelengkapan",
      "Waktu",
      "Output",
      "Keterangan",
    ],
    [null, null, ...pelaksana, null, null, null, null],
  ];
  const rows = langkah.map(({ kegiatan, mutuBaku }, step): TestCell[] => [
    step + 1,
    kegiatan,
    ...pelaksana.map(() => null),
    String(mutuBaku.kelengkapan),
    String(mutuBaku.waktu),
    String(mutuBaku.output),
  ]);
  const last = String.fromCharCode(65 + BEFORE + pelaksana.length - 1);
  return {
    name: "SOP",
    rows: [...head, ...rows],
    merges: ["A1:A2", "B1:B2", ...(pelaksana.length > 1 ? [`C1:${last}1`] : [])],
    cols: `<cols><col min="${BEFORE + 1}" max="${BEFORE + pelaksana.length}" width="${(COLUMN / 0.75 - 0.5) / 7}" customWidth="1"/></cols>`,
    rowAttributes: Object.fromEntries(langkah.map((_, step) => [HEAD + step, `ht="${ROW}" customHeight="1"`])),
    drawing: [...shapes, ...arrows],
  };
}
