import fc from "fast-check";
import type { Layout } from "../../src/flowchart/layout";
import { bentukOtomatis } from "../../src/flowchart/shapes";
import { langkahKosong } from "../../src/sop/kosong";
import type { Langkah, Panah, Prosedur, Simbol } from "../../src/sop/sop";

/** F4 on its longer side, with the margins of the template. */
export const F4: Layout = { width: 836, height: 520, firstPageOffset: 0, font: "Arial", fontSize: 9 };

/** A step in short: its performer, and where its arrows lead (1-based, with labels). */
export type Short = readonly [pelaksana: number, ...ke: (number | null | readonly [number | null, string])[]];

const KEGIATAN = [
  "Mengajukan permohonan beserta berkas persyaratan",
  "Menerima berkas",
  "Memeriksa kelengkapan berkas; bila tidak lengkap dikembalikan kepada pemohon untuk diperbaiki dan diajukan lagi",
];

/** A procedure from its flow; texts are made up, shapes follow from the place. */
export function prosedurOf(count: number, steps: readonly Short[]): Prosedur {
  const prosedur: Prosedur = {
    pelaksana: Array.from({ length: count }, (_, index) => `Pelaksana ${index + 1}`),
    langkah: steps.map(([pelaksana, ...ke], index) => ({
      ...langkahKosong(index + 1),
      kegiatan: KEGIATAN[index % KEGIATAN.length] ?? "",
      simbol: [{ pelaksana, bentuk: "kotak" as const }],
      mutuBaku: { kelengkapan: "Berkas permohonan", waktu: "15 menit", output: "Berkas terverifikasi" },
      ke: ke.map((exit): Panah => {
        if (exit === null || typeof exit === "number") return { langkah: exit };
        return { langkah: exit[0], label: exit[1] };
      }),
    })),
  };
  prosedur.langkah.forEach((langkah, index) => {
    const [simbol] = langkah.simbol;
    if (simbol) simbol.bentuk = bentukOtomatis(prosedur, index);
  });
  return prosedur;
}

const LABELS = ["Ya", "Tidak", "Setuju", "Tidak lengkap", "", "Perpanjangan"];

/** Sizes of the tables that are tried; all that the requirement names with RANDOM=all. */
export const SIZES = process.env["RANDOM"] === "all" ? { performers: 16, steps: 200 } : { performers: 10, steps: 40 };
/** Runs of a property; a multiple of them with RANDOM=n. */
export const runs = (few: number): number => few * (Number(process.env["RANDOM"]) || 1);

/** Procedures of any size with flows of any kind; some arrows lead nowhere or out of the table. */
export const plainProsedur = fc
  .tuple(fc.integer({ min: 1, max: SIZES.performers }), fc.integer({ min: 1, max: SIZES.steps }))
  .chain(([count, length]) => {
    const target = fc.oneof(
      { arbitrary: fc.integer({ min: 1, max: length }), weight: 12 },
      { arbitrary: fc.constant(null), weight: 1 },
      { arbitrary: fc.integer({ min: length + 1, max: length + 3 }), weight: 1 },
    );
    const exit = fc.tuple(target, fc.constantFrom(...LABELS));
    const next = fc.constant("next" as const);
    const exits = fc.oneof(
      { arbitrary: fc.tuple(next), weight: 6 },
      { arbitrary: fc.tuple(next, exit), weight: 4 },
      { arbitrary: fc.tuple(exit, exit), weight: 3 },
      { arbitrary: fc.tuple(), weight: 1 },
    );
    const step = fc.tuple(fc.integer({ min: 0, max: count - 1 }), exits);
    return fc.array(step, { minLength: length, maxLength: length }).map((steps) =>
      prosedurOf(
        count,
        steps.map(([pelaksana, ke], index): Short => [
          pelaksana,
          ...ke.map((each) => (each === "next" ? ([index + 2, "Ya"] as const) : each)),
        ]),
      ),
    );
  });

/** What may stand in a row: one symbol, none, performers who act together, a chain, a chain with symbols in one column. */
const rowKind = fc.oneof(
  { arbitrary: fc.constant("satu" as const), weight: 12 },
  { arbitrary: fc.constantFrom("kosong" as const, "bersama" as const, "rantai" as const, "bebas" as const), weight: 3 },
);

/** The same with rows of several symbols, and rows without any. */
export const anyProsedur = plainProsedur.chain((prosedur) => {
  const column = fc.integer({ min: 0, max: prosedur.pelaksana.length - 1 });
  const row = fc.tuple(rowKind, fc.array(column, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat());
  return fc
    .array(row, { minLength: prosedur.langkah.length, maxLength: prosedur.langkah.length })
    .map((rows) => withRows(prosedur, rows));
});

type Row = readonly [
  kind: "satu" | "kosong" | "bersama" | "rantai" | "bebas",
  columns: number[],
  one: number,
  other: number,
];

function withRows(prosedur: Prosedur, rows: readonly Row[]): Prosedur {
  const simbol = prosedur.langkah.map((step, index) => symbolsOf(step, rows[index]));
  const langkah = prosedur.langkah.map((step, index): Langkah => {
    const [kind, , one, other] = rows[index] ?? ["satu", [], 0, 0];
    const own = simbol[index] ?? [];
    const ke = step.ke.map((panah): Panah => {
      const target = simbol[(panah.langkah ?? 0) - 1] ?? [];
      const part = kind === "satu" || kind === "bersama" ? {} : { dari: one % Math.max(1, own.length) };
      return target.length > 1 ? { ...panah, ...part, simbol: other % target.length } : { ...panah, ...part };
    });
    const chain = own.slice(1).map((_, at): Panah => ({ langkah: index + 1, dari: at, simbol: at + 1 }));
    return { ...step, simbol: own, ke: kind === "rantai" || kind === "bebas" ? [...chain, ...ke] : ke };
  });
  return { ...prosedur, langkah };
}

function symbolsOf(step: Langkah, row: Row | undefined): Simbol[] {
  const [kind = "satu", columns = []] = row ?? [];
  const [first] = step.simbol;
  if (kind === "kosong") return [];
  if (kind === "satu" || !first) return step.simbol;
  const further = kind === "bebas" ? columns : [...new Set(columns)].filter((column) => column !== first.pelaksana);
  const bentuk = kind === "bersama" ? first.bentuk : ("kotak" as const);
  return [first, ...further.map((pelaksana): Simbol => ({ pelaksana, bentuk }))];
}
