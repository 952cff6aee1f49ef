import { parseDocument } from "#dom";
import { planFlowchart, planToSvg } from "../../src/flowchart";
import type { Prosedur } from "../../src/sop/sop";
import bersih from "../fixtures/sop-bersih.json";
import { F4, prosedurOf } from "./flows";
import type { Short } from "./flows";

const clean = bersih.prosedur as Prosedur;
const long = prosedurOf(
  3,
  Array.from({ length: 20 }, (_, index): Short => [index % 3, index + 2]),
);

function draw(prosedur: Prosedur, options = {}): Document {
  return parseDocument(planToSvg(planFlowchart(prosedur, F4), prosedur, options));
}
const all = (document: Document, name: string): Element[] => Array.from(document.getElementsByTagName(name));
const texts = (document: Document): string[] => all(document, "text").map(({ textContent }) => textContent ?? "");

test("is a picture with a name and a story", () => {
  const root = draw(clean, { title: "Bagan alir: Pengelolaan Surat Masuk" }).documentElement;
  expect(root.getAttribute("role")).toBe("img");
  expect(root.getAttribute("viewBox")).toMatch(/^-1 0 838 \d+(\.\d+)?$/);
  expect(root.getElementsByTagName("title")[0]?.textContent).toBe("Bagan alir: Pengelolaan Surat Masuk");
  const story = root.getElementsByTagName("desc")[0]?.textContent ?? "";
  expect(story).toContain("Langkah 2, Pengadministrasi Umum, keputusan; Ya ke langkah 3, Tidak ke langkah 1.");
});

test("shows header, texts, symbols, lines and labels", () => {
  const document = draw(clean);
  const shown = texts(document);
  for (const text of [
    "No",
    "Pelaksana",
    "Mutu Baku",
    "Keterangan",
    "Menerima surat masuk",
    "1 hari kerja",
    "Ya",
    "Tidak",
  ])
    expect(shown.join(" ").split(text).length).toBeGreaterThan(1);
  const plan = planFlowchart(clean, F4);
  const arrows = plan.pieces.filter(({ arrow }) => arrow).length;
  expect(all(document, "line")).toHaveLength(plan.pieces.length);
  expect(all(document, "polygon")).toHaveLength(arrows + 1);
});

test("lines that run together are drawn once", () => {
  const merged = prosedurOf(1, [[0, 2], [0, [3, "Ya"], [1, "Tidak"]], [0, [4, "Ya"], [1, "Tidak"]], [0]]);
  const plan = planFlowchart(merged, F4);
  const lines = all(draw(merged), "line").map((line) =>
    ["x1", "y1", "x2", "y2"].map((key) => line.getAttribute(key)).join(" "),
  );
  expect(lines.length).toBeLessThan(plan.pieces.length);
  expect(new Set(lines).size).toBe(lines.length);
});

test("one page, or all pages below each other with the header repeated", () => {
  const pages = planFlowchart(long, F4).pages;
  expect(pages).toBeGreaterThan(1);
  const count = (document: Document): number => texts(document).filter((text) => text === "Kegiatan").length;
  expect(count(draw(long))).toBe(pages);
  expect(count(draw(long, { page: 1 }))).toBe(1);
  const rows = (document: Document): (string | null)[] =>
    all(document, "g")
      .filter((group) => group.getAttribute("data-halaman"))
      .map((group) => group.getAttribute("data-halaman"));
  expect(rows(draw(long))).toEqual(Array.from({ length: pages }, (_, page) => String(page + 1)));
  expect(rows(draw(long, { page: 1 }))).toEqual(["2"]);
  expect(rows(draw(long, { page: 99 }))).toEqual([]);
});

test("any text is only text", () => {
  const evil = `</text><script>alert("1")</script>&amp;'\u0000\u0008`;
  const hostile: Prosedur = {
    pelaksana: [evil],
    langkah: clean.langkah.slice(0, 2).map((step) => ({
      ...step,
      kegiatan: evil,
      nomor: evil,
      keterangan: evil,
      ke: step.ke.map((exit) => ({ ...exit, label: evil })),
    })),
  };
  const document = draw(hostile, { title: evil });
  expect(all(document, "script")).toHaveLength(0);
  expect(document.getElementsByTagName("title")[0]?.textContent).toBe(`</text><script>alert("1")</script>&amp;'`);
});

test("every shape has an outline of its own", () => {
  const shapes = ["kapsul", "kotak", "belahKetupat", "segilima", "lain", "tanda", "gambar"] as const;
  const prosedur: Prosedur = {
    pelaksana: ["A"],
    langkah: shapes.map((bentuk) => ({
      ...(clean.langkah[0] as Prosedur["langkah"][number]),
      simbol: [{ pelaksana: 0, bentuk }],
      ke: [],
    })),
  };
  const groups = all(draw(prosedur), "g").filter(
    (group) => group.getElementsByTagName("title").length > 0 && group.getAttribute("data-langkah"),
  );
  const outlines = groups.map((group) => group.lastChild as Element);
  expect(outlines.map(({ nodeName }) => nodeName)).toEqual([
    "rect",
    "rect",
    "polygon",
    "polygon",
    "path",
    "text",
    "rect",
  ]);
  expect(
    new Set(outlines.map((outline) => `${outline.getAttribute("rx")}${outline.getAttribute("stroke-dasharray")}`)).size,
  ).toBeGreaterThan(2);
});

test("a merged cell is drawn over its rows", () => {
  const merged = {
    ...clean,
    langkah: clean.langkah.map((step, index) => ({
      ...step,
      keterangan: index === 2 ? { teks: "bersama", baris: 3 } : "",
    })),
  };
  const plan = planFlowchart(merged, F4);
  const width = plan.columns.at(-1)?.width;
  const heights = all(draw(merged), "rect")
    .filter((rect) => Number(rect.getAttribute("width")) === width)
    .map((rect) => Number(rect.getAttribute("height")));
  const tall = plan.rows.slice(2, 5).reduce((sum, { height }) => sum + height + 0.5, 0);
  expect(heights).toContain(tall);
  expect(heights).toHaveLength(1 + 8 - 2);
});
