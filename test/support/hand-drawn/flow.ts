import fc from "fast-check";
import { langkahKosong } from "../../../src/sop/kosong";
import type { Langkah, Panah, Prosedur } from "../../../src/sop/sop";

const ANSWERS = [
  ["Ya", "Tidak"],
  ["YA", "TIDAK"],
  ["Y", "T"],
  ["Lengkap", "Tidak lengkap"],
  ["Setuju", "Tolak"],
] as const;

const PERFORMERS = ["Operator", "Kepala Seksi", "Kepala Bidang", "Sekretaris", "Kepala Dinas", "Bendahara"];

interface Draft {
  readonly performer: number;
  /** Null for a step that decides nothing; else the way back or on, as a share of the steps, and the pair of answers. */
  readonly decision: { readonly share: number; readonly answers: number } | null;
}

/** Flows as people draw them: one step after the other, with decisions that lead back or jump ahead. */
export const FLOWS: fc.Arbitrary<Prosedur> = fc
  .record({
    performers: fc.integer({ min: 2, max: 6 }),
    steps: fc.array(
      fc.record<Draft>({
        performer: fc.nat(),
        decision: fc.option(fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), answers: fc.nat() }), {
          freq: 2,
        }),
      }),
      { minLength: 3, maxLength: 12 },
    ),
  })
  .map(({ performers, steps }) => ({
    pelaksana: PERFORMERS.slice(0, performers),
    langkah: steps.map((draft, index) => stepOf(draft, index, steps.length, performers)),
  }));

function stepOf({ performer, decision }: Draft, index: number, count: number, performers: number): Langkah {
  const ends = index === 0 || index === count - 1;
  const [yes, no] = ANSWERS[(decision?.answers ?? 0) % ANSWERS.length] ?? ANSWERS[0];
  const other = otherTarget(decision?.share ?? 0, index, count);
  const ke: Panah[] = index === count - 1 ? [] : [{ langkah: index + 2 }];
  const decides = decision !== null && !ends && other !== null;
  return {
    ...langkahKosong(index + 1),
    kegiatan: `Langkah ke-${index + 1}`,
    simbol: [{ pelaksana: performer % performers, bentuk: ends ? "kapsul" : decides ? "belahKetupat" : "kotak" }],
    ke: decides
      ? [
          { langkah: index + 2, label: yes },
          { langkah: other, label: no },
        ]
      : ke,
  };
}

/** Any step but this one and the next; mostly one before. */
function otherTarget(share: number, index: number, count: number): number | null {
  const all = Array.from({ length: count }, (_, step) => step).filter((step) => step !== index && step !== index + 1);
  const back = all.filter((step) => step < index);
  const choice = share < 0.8 ? back : all;
  const step = choice[Math.min(choice.length - 1, Math.floor(share * 1.25 * choice.length))];
  return step === undefined ? null : step + 1;
}
