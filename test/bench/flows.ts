import type { Langkah, Prosedur, Sop } from "../../src/sop/sop";

/** A procedure of a given length: every fourth step a decision that loops back three steps, performers in turn. */
export function prosedurOf(steps: number, performers: number): Prosedur {
  const langkah = Array.from({ length: steps }, (_, index): Langkah => {
    const decision = index % 4 === 3 && index < steps - 1;
    const last = index === steps - 1;
    const next = { langkah: index + 2 };
    return {
      nomor: index + 1,
      kegiatan: `${decision ? "Memeriksa kelengkapan" : "Menyusun konsep"} berkas usulan kenaikan gaji berkala pegawai tahap ${index + 1}`,
      simbol: [
        {
          pelaksana: (index * 2) % performers,
          bentuk: decision ? "belahKetupat" : index === 0 || last ? "kapsul" : "kotak",
        },
      ],
      mutuBaku: {
        kelengkapan: "Berkas usulan, surat pengantar",
        waktu: `${5 + (index % 6) * 5} menit`,
        output: "Konsep surat terperiksa",
      },
      keterangan: index % 7 === 0 ? "Lihat SOP Pengelolaan Surat Keluar" : "",
      ke: decision
        ? [
            { ...next, label: "Ya" },
            { langkah: index - 1, label: "Tidak" },
          ]
        : last
          ? []
          : [next],
    };
  });
  return { pelaksana: Array.from({ length: performers }, (_, index) => `Pelaksana ${index + 1}`), langkah };
}

/** Steps of `prosedurOf` on a page of the template: `test/bench/flows.test.ts` holds it against the plan. */
const STEPS_PER_PAGE = 9;

/** How many steps an SOP of so many pages has, its identity page counted. */
export const stepsOfPages = (pages: number): number => (pages - 1) * STEPS_PER_PAGE;

/** An SOP of so many steps. */
export const sopOf = (base: Sop, steps: number, performers = 5): Sop => ({
  ...base,
  prosedur: prosedurOf(steps, performers),
});
