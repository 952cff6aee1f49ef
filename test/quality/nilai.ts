import type { Contoh } from "./contoh";

/** How often a rule was right, cried wolf, and was silent where it should have spoken. */
export interface Nilai {
  readonly code: string;
  readonly benar: number;
  readonly keliru: number;
  readonly luput: number;
}

/** Of what the rule finds, the share that an evaluator finds, too; 1 where it finds nothing. */
export const presisi = ({ benar, keliru }: Nilai): number => (benar + keliru === 0 ? 1 : benar / (benar + keliru));

/** Of what an evaluator finds, the share that the rule finds; null where there was nothing to find. */
export const rekal = ({ benar, luput }: Nilai): number | null => (benar + luput === 0 ? null : benar / (benar + luput));

/** Counts for each rule that found something or should have, the weakest first. */
export function nilai(contoh: readonly Contoh[]): Nilai[] {
  const hitung = new Map<string, { benar: number; keliru: number; luput: number }>();
  const tambah = (satu: string, apa: "benar" | "keliru" | "luput"): void => {
    const code = satu.split(" ")[0] ?? "";
    const lama = hitung.get(code) ?? { benar: 0, keliru: 0, luput: 0 };
    hitung.set(code, { ...lama, [apa]: lama[apa] + 1 });
  };
  for (const { harapan, temuan } of contoh) {
    for (const satu of temuan) tambah(satu, harapan.includes(satu) ? "benar" : "keliru");
    for (const satu of harapan) if (!temuan.includes(satu)) tambah(satu, "luput");
  }
  const lemah = (n: Nilai): number => presisi(n) + (rekal(n) ?? 1);
  return [...hitung]
    .map(([code, isi]) => ({ code, ...isi }))
    .sort((a, b) => lemah(a) - lemah(b) || (a.code < b.code ? -1 : 1));
}
