import fc from "fast-check";
import { TABLE, planFlowchart } from "../../src/flowchart";
import { measure } from "../../src/flowchart/text";
import { F4, anyProsedur, prosedurOf, runs } from "./flows";
import type { Short } from "./flows";
import { faultsOf } from "./plan-faults";

/** Random flows take their time on a busy machine. */
jest.setTimeout(60_000 * runs(1));

describe("pages", () => {
  const chain = prosedurOf(
    3,
    Array.from({ length: 20 }, (_, index): Short => (index < 19 ? [index % 3, index + 2] : [index % 3])),
  );
  const plan = planFlowchart(chain, F4);

  test("breaks where the next row certainly does not fit", () => {
    fc.assert(
      fc.property(anyProsedur, fc.integer({ min: 0, max: 300 }), (prosedur, firstPageOffset) => {
        const plan = planFlowchart(prosedur, { ...F4, firstPageOffset });
        const pitch = (height: number): number => height + TABLE.border;
        const header = plan.header.heights.reduce((sum, height) => sum + pitch(height), 0);
        for (let page = 0; page + 1 < plan.pages; page++) {
          const own = plan.rows.filter((row) => row.page === page);
          const next = plan.rows.find((row) => row.page === page + 1);
          const used = own.reduce((sum, { height }) => sum + pitch(height), header);
          const left = F4.height - (page === 0 ? firstPageOffset : 0) - used;
          expect(left).toBeLessThan(pitch(next?.height ?? 0));
        }
      }),
      { numRuns: 25 },
    );
  });

  test("a pair of pentagons with one letter where the flow goes on", () => {
    expect(plan.pages).toBeGreaterThan(1);
    const last = plan.rows.filter(({ page }) => page === 0).at(-1);
    const pair = plan.connectors.filter(({ letter }) => letter === "A");
    expect(pair.map(({ side, row }) => [side, row])).toEqual([
      ["keluar", last?.langkah],
      ["masuk", (last?.langkah ?? 0) + 1],
    ]);
    expect(pair.map(({ description }) => description)).toEqual([
      `Penghubung A, lanjut ke langkah ${(last?.langkah ?? 0) + 2} di halaman lain`,
      `Penghubung A, lanjutan dari langkah ${(last?.langkah ?? 0) + 1} di halaman lain`,
    ]);
  });

  test("a pentagon beside its symbol is reached straight, and other lines make way", () => {
    const prosedur = prosedurOf(3, [[2, 2], [2, [2, "Ulang"], [5, "Ya"]], [2, 4], [2, 5], [2]]);
    const { pieces } = planFlowchart(prosedur, { ...F4, pisahSebelum: [4] });
    const out = pieces.filter(({ row, langkah, keluar }) => row === 1 && langkah === 1 && keluar === 1);
    expect(out.map(({ y1, y2 }) => y2 - y1)).toEqual([0]);
  });

  test("an arrow into the side of a pentagon has room for its head in the narrowest columns", () => {
    const prosedur = prosedurOf(14, [[0], [0], [0], [0]]);
    const [, , third] = prosedur.langkah;
    if (!third) throw new Error("no such step");
    third.simbol = [
      { pelaksana: 0, bentuk: "belahKetupat" },
      { pelaksana: 0, bentuk: "kotak" },
    ];
    third.ke = [
      { langkah: 3, dari: 0, simbol: 1 },
      { langkah: 2, label: "Tidak", dari: 0 },
      { langkah: 4, label: "Ya", dari: 0 },
    ];
    expect(faultsOf(planFlowchart(prosedur, { ...F4, width: 693, pisahSebelum: [3] }), prosedur)).toEqual([]);
  });

  test("the letters of a pentagon fit its width", () => {
    const many = prosedurOf(
      16,
      Array.from({ length: 80 }, (_, index): Short => [index % 16, [((index * 37) % 80) + 1, ""]]),
    );
    const style = { font: F4.font, fontSize: 1 };
    const { connectors } = planFlowchart(many, { ...F4, width: 693 });
    expect(connectors.some(({ letter }) => letter.length > 1)).toBe(true);
    for (const { letter, width, fontSize } of connectors)
      expect(measure(letter, style) * fontSize).toBeLessThanOrEqual(width);
  });

  test("no piece reaches below the last row of a page", () => {
    for (let page = 0; page < plan.pages; page++) {
      const row = plan.rows.filter((each) => each.page === page).at(-1);
      for (const { row: at, y1, y2 } of plan.pieces)
        if (at === row?.langkah) expect(Math.max(y1, y2)).toBeLessThanOrEqual(row.height);
    }
  });

  test("a loop over the break has pentagons beside both symbols", () => {
    const looped = {
      ...chain,
      langkah: chain.langkah.map((step, index) =>
        index === 15
          ? {
              ...step,
              ke: [
                { langkah: 17, label: "Ya" },
                { langkah: 3, label: "Tidak" },
              ],
            }
          : step,
      ),
    };
    const drawn = planFlowchart(looped, F4);
    expect(faultsOf(drawn, looped)).toEqual([]);
    const loop = drawn.connectors.filter(({ langkah, keluar }) => langkah === 15 && keluar === 1);
    expect(loop.map(({ side, row }) => [side, row])).toEqual([
      ["masuk", 2],
      ["keluar", 15],
    ]);
  });

  test("space that is taken on the first page leaves fewer rows there", () => {
    const rows = (offset: number): number =>
      planFlowchart(chain, { ...F4, firstPageOffset: offset }).rows.filter(({ page }) => page === 0).length;
    expect(rows(0) - rows(200)).toBeGreaterThanOrEqual(3);
    expect(rows(F4.height)).toBe(rows(0));
  });

  test("more letters than the alphabet has", () => {
    const wild = prosedurOf(
      2,
      Array.from({ length: 80 }, (_, index): Short => [index % 2, [((index * 37) % 80) + 1, ""]]),
    );
    const letters = new Set(planFlowchart(wild, F4).connectors.map(({ letter }) => letter));
    expect(letters.has("Z") && letters.has("AA") && letters.has("BA")).toBe(true);
    expect([...letters].filter((letter) => !/^[A-Z]{1,2}$/.test(letter))).toEqual([]);
  });

  test("a row taller than a page stands alone", () => {
    const tall = prosedurOf(1, [[0, 2], [0, 3], [0]]);
    const second = tall.langkah[1];
    if (second) second.kegiatan = "Menelaah berkas. ".repeat(400);
    expect(planFlowchart(tall, F4).rows.map(({ page }) => page)).toEqual([0, 1, 2]);
  });
});
