import fc from "fast-check";
import { TABLE, planFlowchart } from "../../src/flowchart";
import type { Layout, Plan, PlanPiece } from "../../src/flowchart";
import { parseDescription, parseShapeName, shapeName } from "../../src/sop/bagan-names";
import { langkahKosong } from "../../src/sop/kosong";
import { asalPanah, tujuanPanah } from "../../src/sop/panah";
import type { Prosedur } from "../../src/sop/sop";
import bersih from "../fixtures/sop-bersih.json";
import { F4, anyProsedur, plainProsedur, prosedurOf, runs } from "./flows";
import type { Short } from "./flows";
import { faultsOf } from "./plan-faults";

/** Random flows take their time on a busy machine. */
jest.setTimeout(60_000 * runs(1));

const clean = bersih.prosedur as Prosedur;
const PAPERS: readonly (readonly [string, Layout])[] = [
  ["F4", F4],
  ["A4", { ...F4, width: 742, height: 510 }],
  ["Letter", { ...F4, width: 693, height: 527 }],
  ["Legal", { ...F4, width: 909, height: 527, font: "Bookman Old Style", fontSize: 11 }],
];

describe("any flow", () => {
  test("is drawn without a fault", () => {
    fc.assert(
      fc.property(plainProsedur, (prosedur) => {
        expect(faultsOf(planFlowchart(prosedur, F4), prosedur)).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });

  test.each(PAPERS)("with several symbols in its rows is drawn without a fault on %s", (_, layout) => {
    fc.assert(
      fc.property(anyProsedur, (prosedur) => {
        expect(faultsOf(planFlowchart(prosedur, layout), prosedur)).toEqual([]);
      }),
      { numRuns: runs(15) },
    );
  });

  test("is planned the same twice, and can be read back from names and alt texts", () => {
    fc.assert(
      fc.property(anyProsedur, (prosedur) => {
        const plan = planFlowchart(prosedur, F4);
        expect(planFlowchart(prosedur, F4)).toEqual(plan);
        const names = [...plan.symbols, ...plan.pieces, ...plan.labels, ...plan.connectors].map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => parseShapeName(name) === null)).toEqual([]);
        const told = new Map(plan.symbols.map(({ name, description }) => [name, parseDescription(description)?.ke]));
        prosedur.langkah.forEach((step, langkah) =>
          step.simbol.forEach((_, simbol) => {
            const ke = step.ke.filter((panah) => asalPanah(step, panah) === simbol);
            expect(told.get(shapeName({ kind: "simbol", langkah, simbol }))).toEqual(
              ke.map((panah) => {
                const tujuan = tujuanPanah(prosedur.langkah[(panah.langkah ?? 0) - 1], panah);
                return {
                  langkah: panah.langkah,
                  ...(panah.label ? { label: panah.label } : {}),
                  ...(tujuan > 0 ? { simbol: tujuan } : {}),
                };
              }),
            );
          }),
        );
      }),
      { numRuns: 10 },
    );
  });
});

/** The way of an arrow as a word: R right, D down, L left, U up, › the pentagon where it goes on. */
function ways(plan: Plan): string[] {
  const exits = new Map<string, PlanPiece[]>();
  for (const piece of plan.pieces) {
    const key = `${piece.langkah + 1}.${(piece.keluar ?? -1) + 1}`;
    exits.set(key, [...(exits.get(key) ?? []), piece]);
  }
  return [...exits].sort().map(([key, pieces]) => {
    const steps = pieces.map(({ x1, x2, y1, y2, arrow }) => {
      const direction = x2 > x1 ? "R" : x2 < x1 ? "L" : y2 > y1 ? "D" : "U";
      return arrow ? `${direction}›` : direction;
    });
    const word = steps.join("").replace(/(.)(?=\1)/g, "");
    return `${key} ${word.endsWith("›") ? word.slice(0, -1) : word}`;
  });
}

describe("routes", () => {
  test.each<[string, number, Short[], string[]]>([
    ["straight down in one column", 1, [[0, 2], [0]], ["1.1 D"]],
    ["to the side, then into the top", 2, [[0, 2], [1]], ["1.1 RD"]],
    ["past a symbol in the column", 2, [[0, 3], [0, 3], [0]], ["1.1 RDL", "2.1 D"]],
    [
      "a loop back in a lane beside the column",
      1,
      [[0, 2], [0, [3, "Ya"], [1, "Tidak"]], [0]],
      ["1.1 D", "2.1 D", "2.2 LUR"],
    ],
    [
      "a loop back to another column, into its free bottom",
      2,
      [[0, 2], [1, [3, "Ya"], [1, "Tidak"]], [1]],
      ["1.1 RD", "2.1 D", "2.2 LU"],
    ],
    [
      "a loop back below, where the flow goes on at another side",
      3,
      [[0, 2], [1, 3], [0, [4, "Ya"], [2, "Tidak"]], [2]],
      ["1.1 RD", "2.1 LD", "3.1 DR", "3.2 RU"],
    ],
    ["a loop to the step itself", 2, [[0, 2], [0, [2, "Ulang"], [3, "Ya"]], [0]], ["1.1 D", "2.1 LURD", "2.2 D"]],
    [
      "two exits to both sides",
      3,
      [[1, 2], [1, [3, "A"], [4, "B"]], [0, 4], [2]],
      ["1.1 D", "2.1 LD", "2.2 RD", "3.1 RD"],
    ],
    [
      "below and above where the sides would cross",
      3,
      [[0, 2], [0, 3], [1, [4, "Ya"], [1, "Tidak"]], [2, [5, "Ya"], [2, "Tidak"]], [2]],
      ["1.1 D", "2.1 RDR", "3.1 RD", "3.2 UL", "4.1 D", "4.2 LU"],
    ],
    ["an arrow to nowhere", 1, [[0, [2, "Ya"], [null, "Batal"]], [0]], ["1.1 D", "1.2 R"]],
    ["an arrow out of the table", 1, [[0, 9]], ["1.1 D"]],
  ])("%s", (_, count, steps, expected) => {
    expect(ways(planFlowchart(prosedurOf(count, steps), F4))).toEqual(expected);
  });

  test("three exits leave at three sides", () => {
    const plan = planFlowchart(prosedurOf(3, [[1, [2, "A"], [3, "B"], [4, "C"]], [0], [1], [2]]), F4);
    expect(faultsOf(plan, prosedurOf(3, [[1, [2, "A"], [3, "B"], [4, "C"]], [0], [1], [2]]))).toEqual([]);
    expect(ways(plan)).toEqual(["1.1 LD", "1.2 D", "1.3 RD"]);
  });

  test("arrows that meet at a step run together", () => {
    const plan = planFlowchart(prosedurOf(2, [[0, [3, "Ya"], [2, "Tidak"]], [0, 3], [1]]), F4);
    const ends = plan.pieces.filter(({ arrow, row }) => arrow && row === 2).map(({ x2, y2 }) => [x2, y2]);
    expect(ends).toHaveLength(2);
    expect(ends[0]).toEqual(ends[1]);
  });

  test("the last leg of an arrow is long enough for its head", () => {
    fc.assert(
      fc.property(anyProsedur, (prosedur) => {
        const plan = planFlowchart(prosedur, F4);
        plan.pieces.forEach((piece, index) => {
          if (!piece.arrow) return;
          const length = Math.abs(piece.x2 - piece.x1) + Math.abs(piece.y2 - piece.y1);
          const before = plan.pieces[index - 1];
          const goesOn = before && before.x1 === piece.x1 && before.x2 === piece.x2 && before.keluar === piece.keluar;
          if (!goesOn) expect(length).toBeGreaterThanOrEqual(7.99);
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe("the clean SOP", () => {
  const plan = planFlowchart(clean, F4);

  test("stands on one page, without a fault, as a draughtsman would draw it", () => {
    expect(plan.pages).toBe(1);
    expect(faultsOf(plan, clean)).toEqual([]);
    expect(ways(plan)).toEqual(["1.1 D", "2.1 D", "2.2 LUR", "3.1 RD", "4.1 RD", "5.1 RD", "6.1 RD", "7.1 LD"]);
  });

  test("fills the width with columns in the order of the form", () => {
    expect(plan.columns.map(({ kind }) => kind)).toEqual([
      "nomor",
      "kegiatan",
      ...clean.pelaksana.map(() => "pelaksana"),
      "kelengkapan",
      "waktu",
      "output",
      "keterangan",
    ]);
    expect(plan.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(F4.width, 6);
    plan.columns.forEach(({ x }, index) => {
      const before = plan.columns.slice(0, index).reduce((sum, { width }) => sum + width, 0);
      expect(x).toBeCloseTo(before, 6);
    });
  });

  test("puts each symbol into the middle of its performer's column", () => {
    for (const { pelaksana, x, width, y, height, row } of plan.symbols) {
      const column = plan.columns.find((each) => each.pelaksana === pelaksana);
      expect(x + width / 2).toBeCloseTo((column?.x ?? 0) + (column?.width ?? 0) / 2, 6);
      expect(y + height / 2).toBeCloseTo((plan.rows[row]?.height ?? 0) / 2, 0);
    }
  });

  test("says what each symbol is", () => {
    expect(plan.symbols.map(({ name, description }) => `${name}: ${description}`)).toEqual([
      "SOP simbol 1.1: Langkah 1, Pengadministrasi Umum, mulai; ke langkah 2",
      "SOP simbol 2.1: Langkah 2, Pengadministrasi Umum, keputusan; Ya ke langkah 3, Tidak ke langkah 1",
      "SOP simbol 3.1: Langkah 3, Pengadministrasi Umum, proses; ke langkah 4",
      "SOP simbol 4.1: Langkah 4, Kasubbag Umum dan Kepegawaian, proses; ke langkah 5",
      "SOP simbol 5.1: Langkah 5, Sekretaris, proses; ke langkah 6",
      "SOP simbol 6.1: Langkah 6, Kepala Dinas, proses; ke langkah 7",
      "SOP simbol 7.1: Langkah 7, Kepala Bidang, proses; ke langkah 8",
      "SOP simbol 8.1: Langkah 8, Pengadministrasi Umum, akhir",
    ]);
  });

  test("a vertical piece reaches into the next row, and no further than its line goes on", () => {
    const [first, second] = plan.pieces.filter(({ langkah }) => langkah === 0);
    const height = plan.rows[0]?.height ?? 0;
    expect(first?.arrow).toBe(false);
    expect(second?.arrow).toBe(true);
    const reach = (first?.y2 ?? 0) - height - TABLE.border;
    expect(reach).toBeGreaterThan(0);
    expect(reach).toBeLessThanOrEqual((second?.y2 ?? 0) - 7.99);
  });
});

describe("models that are not as they should be", () => {
  const base = langkahKosong(1);

  test.each<[string, Prosedur]>([
    ["nothing at all", { pelaksana: [], langkah: [] }],
    ["performers without steps", { pelaksana: ["A"], langkah: [] }],
    [
      "steps without performers",
      { pelaksana: [], langkah: [{ ...base, ke: [{ langkah: 1 }], simbol: [{ pelaksana: 0, bentuk: "kotak" }] }] },
    ],
    ["a step without a symbol", { pelaksana: ["A"], langkah: [{ ...base, ke: [{ langkah: 2 }] }, base] }],
    [
      "performers out of range",
      {
        pelaksana: ["A"],
        langkah: [-1, 1, 0.5, NaN].map((pelaksana) => ({ ...base, simbol: [{ pelaksana, bentuk: "kotak" as const }] })),
      },
    ],
    [
      "targets out of range",
      {
        pelaksana: ["A"],
        langkah: [
          { ...base, simbol: [{ pelaksana: 0, bentuk: "kotak" }], ke: [-1, 0, 7, 1.5].map((langkah) => ({ langkah })) },
        ],
      },
    ],
  ])("%s", (_, prosedur) => {
    const plan = planFlowchart(prosedur, F4);
    expect(plan.rows).toHaveLength(prosedur.langkah.length);
    expect(plan.pages).toBe(1);
    expect(plan.columns.filter(({ kind }) => kind === "pelaksana")).toHaveLength(
      Math.max(1, prosedur.pelaksana.length),
    );
    expect(plan.pieces.filter(({ arrow }) => arrow)).toHaveLength(
      plan.symbols.length === 0
        ? 0
        : prosedur.langkah.flatMap(({ ke }, index) => (prosedur.langkah[index]?.simbol.length ? ke : [])).length,
    );
  });

  test("several symbols of a step in one column stand below one another; arrows start from the last", () => {
    const prosedur: Prosedur = {
      pelaksana: ["A", "B"],
      langkah: [
        {
          ...base,
          simbol: [
            { pelaksana: 1, bentuk: "kotak" },
            { pelaksana: 0, bentuk: "kotak" },
            { pelaksana: 0, bentuk: "belahKetupat" },
          ],
          ke: [{ langkah: 2 }],
        },
        { ...base, simbol: [{ pelaksana: 1, bentuk: "kapsul" }] },
      ],
    };
    const plan = planFlowchart(prosedur, F4);
    const [first, second, third] = plan.symbols;
    expect(plan.symbols.map(({ pelaksana }) => pelaksana)).toEqual([1, 0, 0, 1]);
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeLessThan(third?.y ?? 0);
    expect(first?.y).toBe(second?.y);
    expect(second?.description).toBe("Langkah 1, A, proses");
    expect(third?.description).toBe("Langkah 1, A, keputusan; ke langkah 2");
  });

  test("sixteen performers and forty steps fit the paper, if tightly", () => {
    const wide = prosedurOf(
      16,
      Array.from({ length: 40 }, (_, index): Short => (index < 39 ? [(index * 7) % 16, index + 2] : [0])),
    );
    const plan = planFlowchart(wide, { ...F4, width: 693 });
    expect(plan.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(693, 6);
    expect(faultsOf(plan, wide)).toEqual([]);
  });

  test("a merged cell spreads its text over its rows", () => {
    const prosedur = prosedurOf(1, [[0, 2], [0, 3], [0]]);
    const long = "Waktu dihitung sejak berkas diterima lengkap. ".repeat(6);
    const heights = (baris: number): number[] => {
      const langkah = prosedur.langkah.map((step, index) =>
        index === 0 ? { ...step, keterangan: baris > 1 ? { teks: long, baris } : long } : step,
      );
      return planFlowchart({ ...prosedur, langkah }, F4).rows.map(({ height }) => height);
    };
    const [alone, together] = [heights(1), heights(3)];
    expect(alone[0]).toBeGreaterThan(2 * (together[0] ?? 0));
    expect(together[2]).toBeCloseTo(together[0] ?? 0, 0);
  });
});
