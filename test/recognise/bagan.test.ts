import { recognise } from "../../src/recognise/recognise";
import type { RecognisedSop } from "../../src/recognise/recognition";
import { asalPanah } from "../../src/sop/panah";
import { procedure, step } from "../support/sop-xml";
import { shape, snapshot } from "../support/word-xml";

const ARROW = '<a:ln><a:tailEnd type="triangle"/></a:ln>';

/** Rows 60 points high; the symbol of each stands 20 points from the left and 15 from the top of its cell. */
const row = (nomor: number, inCell: string, preset = "rect"): string =>
  step({
    nomor: String(nomor),
    kegiatan: `Langkah ${nomor}`,
    pelaksana: [shape(preset, { x: 10, y: 15, width: 40, height: 20, id: nomor }) + inCell, ""],
  }).replace("<w:tr>", '<w:tr><w:trPr><w:trHeight w:val="1200"/></w:trPr>');

/** A line anchored in the row where it starts, from and to points of the cell. */
const line = (from: [number, number], to: [number, number], extra = ARROW, id = 90): string => {
  const [x, y] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
  const [width, height] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
  const flips = (to[0] < from[0] ? 'flipH="1" ' : "") + (to[1] < from[1] ? 'flipV="1"' : "");
  return shape("straightConnector1", { x, y, width, height, extra, id, name: `Garis ${id}` }).replace(
    "<a:xfrm>",
    `<a:xfrm ${flips}>`,
  );
};

const text = (words: string, x: number, y: number): string =>
  shape("rect", { x, y, width: 30, height: 12, text: words, extra: "<a:noFill/><a:ln><a:noFill/></a:ln>" }).replace(
    "<wps:cNvSpPr/>",
    '<wps:cNvSpPr txBox="1"/>',
  );

const read = (...rows: string[]): RecognisedSop => recognise(snapshot(procedure(rows))).sops[0] as RecognisedSop;
const flow = ({ sop }: RecognisedSop): unknown[] => sop.prosedur.langkah.map(({ ke }) => ke);

const DOWN = line([30, 35], [30, 75]);

test("a line with an arrowhead from symbol to symbol is an arrow, and the chart is read", () => {
  const found = read(row(1, DOWN), row(2, ""));
  expect(flow(found)).toEqual([[{ langkah: 2 }], []]);
  expect(found.sop.dokumen?.baganTerbaca).toBe(true);
  expect(found.pertanyaan).toEqual([]);
});

test.each<[string, string]>([
  ["drawn against its arrowhead", line([30, 75], [30, 35], '<a:ln><a:headEnd type="triangle"/></a:ln>')],
  ["that stops short at both ends", line([30, 38], [30, 70])],
  ["that reaches into both symbols", line([30, 28], [30, 80])],
  ["of two pieces that nearly meet", line([30, 35], [30, 50], "") + line([31, 52], [31, 75])],
  [
    "of three pieces round a corner",
    line([50, 25], [58, 25], "") + line([58, 25], [58, 85], "") + line([58, 85], [50, 85]),
  ],
  ["as a block arrow", shape("downArrow", { x: 26, y: 37, width: 8, height: 36 })],
])("an arrow %s", (_name, drawn) => expect(flow(read(row(1, drawn), row(2, "")))).toEqual([[{ langkah: 2 }], []]));

test("a branch without a head that meets a line goes where the line goes", () => {
  const long = line([50, 25], [58, 25], "") + line([58, 25], [58, 145], "") + line([58, 145], [50, 145]);
  const found = read(row(1, long), row(2, line([50, 25], [58, 25], "", 91)), row(3, ""));
  expect(flow(found)).toEqual([[{ langkah: 3 }], [{ langkah: 3 }], []]);
});

test("labels stand beside the exits that they name", () => {
  const back = line([10, 25], [4, 25], "") + line([4, 25], [4, -35], "") + line([4, -35], [10, -35]);
  const found = read(
    row(1, DOWN),
    row(2, DOWN + back + text("Ya", 32, 40) + text("Tidak", -22, 4), "diamond"),
    row(3, ""),
  );
  expect(flow(found)).toEqual([
    [{ langkah: 2 }],
    [
      { langkah: 3, label: "Ya" },
      { langkah: 1, label: "Tidak" },
    ],
    [],
  ]);
});

test("page connectors of the same letter make one arrow", () => {
  const out = shape("flowChartOffpageConnector", { x: 23, y: 44, width: 14, height: 14, text: "A" });
  const into = shape("flowChartOffpageConnector", { x: 23, y: 0, width: 14, height: 10, text: "A" });
  const found = read(row(1, line([30, 35], [30, 44]) + out), row(2, into + line([30, 10], [30, 15])));
  expect(flow(found)).toEqual([[{ langkah: 2 }], []]);
});

test("a line without an arrowhead is taken to lead down, and asked about", () => {
  const found = read(row(1, line([30, 35], [30, 75], "")), row(2, ""));
  expect(flow(found)).toEqual([[{ langkah: 2 }], []]);
  expect(found.sop.dokumen?.baganTerbaca).toBe(false);
  expect(found.pertanyaan).toMatchObject([{ jenis: "panah", path: "prosedur.langkah.0.ke.0", dipahami: "Garis 90" }]);
});

test("an arrow into the void leads nowhere until someone says where", () => {
  const found = read(row(1, line([50, 25], [120, 25])), row(2, ""), row(3, ""));
  expect(flow(found)[0]).toEqual([{ langkah: null }]);
  const [question] = found.pertanyaan;
  expect(question).toMatchObject({ jenis: "panah", path: "prosedur.langkah.0.ke.0" });
  expect(question?.pilihan.map(({ arti }) => arti)).toEqual(["bukan", "2", "3"]);
});

test("an arrow from the void is asked about at the step that it enters", () => {
  const found = read(row(1, ""), row(2, line([200, 25], [50, 25])));
  expect(found.pertanyaan.find(({ path }) => path === "prosedur.langkah.1")?.pilihan).toMatchObject([
    { arti: "bukan" },
    { arti: "1", perubahan: [{ path: "prosedur.langkah.0.ke", nilai: [{ langkah: 2 }] }] },
  ]);
});

test("a chain in one row leaves from its last symbol and leads on from symbol to symbol", () => {
  const second = shape("diamond", { x: 90, y: 15, width: 40, height: 20, id: 50 });
  const found = read(row(1, line([50, 25], [90, 25]) + second + line([110, 35], [30, 75])), row(2, ""));
  expect(found.sop.prosedur.langkah[0]?.simbol.map(({ pelaksana }) => pelaksana)).toEqual([0, 1]);
  expect(flow(found)[0]).toEqual([{ langkah: 1, dari: 0, simbol: 1 }, { langkah: 2 }]);
});

test("an arrow that leaves a box beside the only decision of the row says so; one that leaves the decision need not", () => {
  const box = shape("rect", { x: 90, y: 15, width: 40, height: 20, id: 50 });
  const found = read(row(1, line([50, 25], [90, 25]) + box + line([110, 35], [30, 75]), "diamond"), row(2, ""));
  const [step] = found.sop.prosedur.langkah;
  expect(step?.simbol.map(({ bentuk }) => bentuk)).toEqual(["belahKetupat", "kotak"]);
  expect(step?.ke).toEqual([
    { langkah: 1, simbol: 1 },
    { langkah: 2, dari: 1 },
  ]);
  expect(step?.ke.map((panah) => asalPanah(step, panah))).toEqual([0, 1]);
});

test("a step that no line touches is asked about", () => {
  const found = read(row(1, DOWN), row(2, ""), row(3, ""));
  expect(found.pertanyaan.map(({ id }) => id)).toEqual(["panah dari 3"]);
});
