import type { Langkah, Panah, Prosedur, Simbol } from "../../src/sop/sop";
import { prosedurOf } from "./flows";
import type { Short } from "./flows";

/** A flow with its name; twenty of them, from easy to hard, to look at and to measure. */
export type Named = readonly [name: string, prosedur: Prosedur];

const names = (...pelaksana: string[]): Pick<Prosedur, "pelaksana"> => ({ pelaksana });
const OFFICE = names("Pemohon", "Petugas Loket", "Analis Kebijakan", "Kepala Seksi", "Kepala Dinas");

/** Rows of several symbols: "K0" is a kapsul of the first performer, "P" a kotak, "D" a belah ketupat. */
function rich(pelaksana: readonly string[], rows: readonly (readonly [string, ...Panah[]])[]): Prosedur {
  const SHAPES = { K: "kapsul", P: "kotak", D: "belahKetupat" } as const;
  const base = prosedurOf(
    pelaksana.length,
    rows.map((): Short => [0]),
  );
  const langkah = rows.map(([shapes, ...ke], index): Langkah => ({
    ...(base.langkah[index] as Langkah),
    simbol: shapes
      .split(" ")
      .filter(Boolean)
      .map((each): Simbol => ({ bentuk: SHAPES[each[0] as keyof typeof SHAPES], pelaksana: Number(each.slice(1)) })),
    ke: [...ke],
  }));
  return { pelaksana: [...pelaksana], langkah };
}

const to = (langkah: number, label?: string, parts: Pick<Panah, "dari" | "simbol"> = {}): Panah => ({
  langkah,
  ...(label ? { label } : {}),
  ...parts,
});
const short = (count: number, ...steps: Short[]): Prosedur => ({
  ...prosedurOf(count, steps),
  ...(count === 5 ? OFFICE : {}),
});
const many = (count: number, length: number, step: (index: number) => Short): Prosedur =>
  prosedurOf(
    count,
    Array.from({ length }, (_, index) => step(index)),
  );

export const GALLERY: readonly Named[] = [
  ["lurus satu pelaksana", short(1, [0, 2], [0, 3], [0, 4], [0])],
  ["tangga", short(5, [0, 2], [1, 3], [2, 4], [3, 5], [4])],
  ["satu keputusan", short(5, [0, 2], [1, [3, "Ya"], [1, "Tidak"]], [2, 4], [4, 5], [0])],
  [
    "tiga keputusan",
    short(
      5,
      [0, 2],
      [1, [3, "Ya"], [1, "Tidak"]],
      [2, [4, "Ya"], [2, "Tidak"]],
      [3, [5, "Setuju"], [3, "Tidak setuju"]],
      [4, 6],
      [1],
    ),
  ],
  ["dua jalan maju", short(5, [0, 2], [2, [3, "Lengkap"], [4, "Tidak lengkap"]], [3, 5], [1, 5], [4])],
  ["tiga jalan", short(5, [0, 2], [2, [3, "Baru"], [4, "Perpanjangan"], [5, "Cabut"]], [0, 6], [2, 6], [4, 6], [1])],
  ["loncat jauh", short(5, [0, 2], [1, [3, "Ya"], [9, "Tidak"]], [2, 4], [3, 5], [2, 6], [1, 7], [3, 8], [4, 9], [0])],
  ["putaran pada diri sendiri", short(5, [0, 2], [2, [2, "Ulang"], [3, "Selesai"]], [3, [3, "Tidak"], [4, "Ya"]], [0])],
  [
    "putaran bertumpuk",
    short(
      5,
      [0, 2],
      [1, 3],
      [2, [4, "Ya"], [2, "Tidak"]],
      [2, [5, "Ya"], [1, "Tidak"]],
      [3, [6, "Ya"], [2, "Tidak"]],
      [4, [7, "Ya"], [1, "Tidak"]],
      [0],
    ),
  ],
  [
    "rantai dalam baris",
    rich(OFFICE.pelaksana, [
      [
        "K0 P1 D2",
        to(1, "", { dari: 0, simbol: 1 }),
        to(1, "", { dari: 1, simbol: 2 }),
        to(2, "Ya"),
        to(1, "Tidak", { simbol: 1 }),
      ],
      ["P3", to(3)],
      ["P4 K0", to(3, "", { dari: 0, simbol: 1 })],
    ]),
  ],
  [
    "pelaksana bersama",
    rich(OFFICE.pelaksana, [
      ["K0", to(2)],
      ["P1 P2", to(3)],
      ["P1 P3 P4", to(4)],
      ["D3", to(5, "Ya"), to(2, "Tidak")],
      ["K0 K1"],
    ]),
  ],
  [
    "dua awal tiga akhir",
    rich(OFFICE.pelaksana, [
      ["K0", to(3)],
      ["K1", to(3)],
      ["D2", to(4, "Ya"), to(5, "Tidak")],
      ["K3"],
      ["D1", to(6, "Ya"), to(7, "Tidak")],
      ["K0"],
      ["K2"],
    ]),
  ],
  [
    "dua simbol sekolom",
    rich(OFFICE.pelaksana, [
      ["K0 P0", to(1, "", { dari: 0, simbol: 1 }), to(2)],
      ["P2 D2", to(2, "", { dari: 0, simbol: 1 }), to(3, "Ya"), to(1, "Tidak", { simbol: 1 })],
      ["P3 K3", to(3, "", { dari: 0, simbol: 1 })],
    ]),
  ],
  [
    "cabang sejajar yang bertemu",
    rich(OFFICE.pelaksana, [
      ["K0", to(2), to(3), to(4)],
      ["P1", to(5)],
      ["P2", to(5)],
      ["P4", to(5)],
      ["P3", to(6)],
      ["K0"],
    ]),
  ],
  [
    "baris tanpa simbol",
    rich(OFFICE.pelaksana, [["K0", to(3)], [""], ["D1", to(5, "Ya"), to(1, "Tidak")], [""], ["K2"]]),
  ],
  [
    "dua puluh langkah, dua halaman",
    many(4, 20, (i) =>
      i % 5 === 4 && i < 19 ? [i % 4, [i + 2, "Ya"], [i - 2, "Tidak"]] : i < 19 ? [(i * 3) % 4, i + 2] : [0],
    ),
  ],
  [
    "putaran melintasi halaman",
    many(5, 26, (i) =>
      i === 14 || i === 20
        ? [2, [i + 2, "Ya"], [3, "Tidak"]]
        : i === 23
          ? [3, [25, "Ya"], [12, "Tidak"]]
          : i < 25
            ? [(i * 2) % 5, i + 2]
            : [0],
    ),
  ],
  [
    "sepuluh pelaksana",
    many(10, 12, (i) =>
      i % 4 === 3 && i < 11 ? [(i * 3) % 10, [i + 2, "Ya"], [i - 1, "Tidak"]] : i < 11 ? [(i * 3) % 10, i + 2] : [0],
    ),
  ],
  [
    "enam belas pelaksana",
    many(16, 18, (i) =>
      i % 4 === 3 && i < 17 ? [(i * 7) % 16, [i + 2, "Ya"], [i - 1, "Tidak"]] : i < 17 ? [(i * 7) % 16, i + 2] : [0],
    ),
  ],
  [
    "kusut",
    many(6, 16, (i) =>
      i === 15
        ? [0]
        : i % 2 === 1
          ? [(i * 5) % 6, [((i * 7) % 16) + 1, "Ya"], [((i * 11) % 16) + 1, "Tidak"]]
          : [(i * 5) % 6, i + 2],
    ),
  ],
];
