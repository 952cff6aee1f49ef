import fc from "fast-check";
import { TABLE, planFlowchart, planToSvg } from "../../src/flowchart";
import type { Layout } from "../../src/flowchart";
import { breakLines } from "../../src/flowchart/text";
import { DEFAULT_TEMPLATE, optionsFrom } from "../../src/ooxml/options";
import { fromFlatOpc, mainDocument } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { buildDocument } from "../../src/ooxml/writer/document";
import { buildProcedure } from "../../src/ooxml/writer/insertion";
import { layoutFor } from "../../src/ooxml/writer/page";
import { recognise } from "../../src/recognise/recognise";
import { lengkapi } from "../../src/sop/input";
import type { Prosedur } from "../../src/sop/sop";
import bersih from "../fixtures/sop-bersih.json";
import { anyProsedur, F4, prosedurOf, runs } from "./flows";
import type { Short } from "./flows";
import { faultsOf } from "./plan-faults";

const BERSIH = lengkapi(bersih as Parameters<typeof lengkapi>[0]);
const chain = prosedurOf(
  3,
  Array.from({ length: 12 }, (_, index): Short => (index < 11 ? [index % 3, index + 2] : [0])),
);
const plan = (wishes: Partial<Layout>, prosedur = chain): ReturnType<typeof planFlowchart> =>
  planFlowchart(prosedur, { ...F4, ...wishes });
const written = (wishes: Partial<Layout>): string =>
  mainDocument(fromFlatOpc(buildProcedure(chain, plan(wishes), { huruf: "Arial" }))).text;

describe("page breaks that somebody wants", () => {
  const wanted = plan({ pisahSebelum: [3, 8] });

  test("begin a page where they are wanted", () => {
    const firsts = wanted.rows.filter(({ page }, index) => page !== wanted.rows[index - 1]?.page);
    expect(firsts.map(({ langkah }) => langkah)).toEqual([0, 3, 8]);
    expect(faultsOf(wanted, chain)).toEqual([]);
  });

  test("the last row of the page takes the slack, so that the host breaks there too", () => {
    const usual = plan({}).rows;
    expect(wanted.rows.slice(0, 2).map(({ height }) => height)).toEqual(usual.slice(0, 2).map(({ height }) => height));
    const used = wanted.header.heights.reduce((sum, height) => sum + height + 0.5, 0);
    const page = wanted.rows.filter((row) => row.page === 0).reduce((sum, { height }) => sum + height + 0.5, used);
    expect(F4.height - page).toBeLessThan((wanted.rows[3]?.height ?? 0) + 0.5);
  });

  test.each([[[0]], [[99]], [[-1]]])("%p changes nothing", (pisahSebelum) => {
    expect(plan({ pisahSebelum }).rows).toEqual(plan({}).rows);
  });
});

describe("columns and rows of the user's table", () => {
  const lebarKolom = [30, 180, 60, 90, 75, 100, 60, 90, 60];

  test("keep their widths, in proportion to the page", () => {
    const { columns } = plan({ lebarKolom });
    const scale = F4.width / lebarKolom.reduce((sum, each) => sum + each, 0);
    columns.forEach(({ width }, index) => expect(width).toBeCloseTo((lebarKolom[index] ?? 0) * scale, 0));
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(F4.width, 6);
    expect(faultsOf(plan({ lebarKolom }), chain)).toEqual([]);
  });

  test.each([[[]], [[1, 2]], [[...lebarKolom.slice(1), 0]]])("are planned where %p is given", (given) => {
    expect(plan({ lebarKolom: given }).columns).toEqual(plan({}).columns);
  });

  test("rows keep their heights, and grow where they must", () => {
    const rows = plan({ tinggiBaris: [90, 5] }).rows;
    expect(rows[0]?.height).toBe(90);
    expect(rows[1]?.height).toBe(plan({}).rows[1]?.height);
  });
});

describe("a row that counts the columns", () => {
  test("stands below the titles in document and preview, and the steps are read as before", () => {
    const drawn = plan({ nomorKolom: true });
    expect(drawn.header.heights).toHaveLength(3);
    expect(planToSvg(drawn, chain)).toContain(">9</text>");
    const prosedur: Prosedur = { ...chain, pelaksana: ["Staf", "Analis", "Kepala"] };
    const pkg = buildDocument(
      { ...BERSIH, prosedur },
      planFlowchart(prosedur, { ...layoutFor(DEFAULT_TEMPLATE), nomorKolom: true }),
      DEFAULT_TEMPLATE,
    );
    expect(recognise(readSnapshot(pkg)).sops[0]?.sop.prosedur).toEqual(prosedur);
  });
});

describe("lines and colours", () => {
  test("are thin, black and white", () => {
    expect(written({})).toContain('<a:ln w="9525" cap="sq"><a:solidFill><a:srgbClr val="000000"/>');
    expect(planToSvg(plan({}), chain)).toContain('stroke-width="0.75"');
  });

  test("follow the style", () => {
    const gaya = { tebalGaris: 1.5, warnaGaris: "#1f4e79", warnaIsi: "#ddeeff" };
    const xml = written({ gaya });
    expect(xml).toContain('<a:ln w="19050" cap="sq"><a:solidFill><a:srgbClr val="1F4E79"/>');
    expect(xml).toContain('<a:solidFill><a:srgbClr val="DDEEFF"/>');
    expect(xml).not.toContain('val="000000"');
    expect(planToSvg(plan({ gaya }), chain)).toMatch(
      /<g color="#1f4e79" stroke="currentColor" stroke-width="1.5" fill="#ddeeff">/,
    );
  });

  test("come from the profile", () => {
    const options = optionsFrom({ id: "kota", bagan: { tebalGaris: 1 } });
    expect(layoutFor(options).gaya).toEqual({ tebalGaris: 1 });
  });
});

describe("size of the symbols", () => {
  const widest = (wishes: Partial<Layout>, prosedur = chain): number =>
    Math.max(...plan(wishes, prosedur).symbols.map(({ width }) => width));

  test("follows the style where the columns have room", () => {
    const [kecil, normal, besar] = (["kecil", "normal", "besar"] as const).map((ukuranSimbol) =>
      widest({ gaya: { ukuranSimbol } }),
    );
    expect(normal).toBe(widest({}));
    expect(kecil).toBeCloseTo((normal ?? 0) * 0.8);
    expect(besar).toBeCloseTo((normal ?? 0) * 1.25);
  });

  test("leaves room for arrows in narrow columns", () => {
    const many = prosedurOf(
      14,
      Array.from({ length: 14 }, (_, index): Short => (index < 13 ? [index, index + 2] : [0])),
    );
    const drawn = plan({ gaya: { ukuranSimbol: "besar" } }, many);
    expect(widest({ gaya: { ukuranSimbol: "besar" } }, many)).toBeLessThan(drawn.columns[2]?.width ?? 0);
    expect(faultsOf(drawn, many)).toEqual([]);
  });

  test.each(["kecil", "besar"] as const)("%s: sound plans of any flow", (ukuranSimbol) => {
    fc.assert(
      fc.property(anyProsedur, (prosedur) => {
        expect(faultsOf(plan({ gaya: { ukuranSimbol } }, prosedur), prosedur)).toEqual([]);
      }),
      { numRuns: runs(25) },
    );
  });
});

describe("merged cells", () => {
  const long = "Waktu dihitung sejak berkas diterima lengkap. ".repeat(3);
  const merged = (baris: number): Prosedur => ({
    ...chain,
    langkah: chain.langkah.map((step, index) => (index === 2 ? { ...step, keterangan: { teks: long, baris } } : step)),
  });

  test("cost no height that their rows have anyway", () => {
    const heights = (prosedur: Prosedur): number[] => plan({}, prosedur).rows.map(({ height }) => height);
    expect(heights(merged(4))).toEqual(heights(chain));
    const own = heights({
      ...merged(2),
      langkah: merged(2).langkah.map((step, index) => (index === 2 ? { ...step, keterangan: long } : step)),
    });
    expect(own[2]).toBeGreaterThan(heights(chain)[2] ?? 0);
  });
});

test("sixteen performers leave the words of the other columns whole", () => {
  const prosedur = prosedurOf(16, [[0, 2], [8, 3], [15]]);
  const { columns } = plan({}, prosedur);
  for (const { kind, width } of columns) {
    if (kind !== "kelengkapan" && kind !== "output") continue;
    const text = prosedur.langkah[0]?.mutuBaku[kind] as string;
    expect(breakLines(text, width - 2 * TABLE.cellMarginX, F4).join(" ")).toBe(text);
  }
});
