import fc from "fast-check";
import type { Layout } from "../../src/flowchart/layout";
import { bentukOtomatis } from "../../src/flowchart/shapes";
import { langkahKosong } from "../../src/sop/kosong";
import type { Panah, Prosedur } from "../../src/sop/sop";

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

/** Procedures of any size with flows of any kind; some arrows lead nowhere or out of the table. */
export const anyProsedur = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 40 }))
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
