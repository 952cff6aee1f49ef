import { describeSymbol } from "../sop/bagan-names";
import { asalPanah, dalamBaris, tujuanPanah } from "../sop/panah";
import type { Bentuk, Prosedur } from "../sop/sop";

/**
 * The shape that follows from a step's place: belah ketupat with two exits or more, kapsul where the procedure begins
 * and ends, else kotak (PermenPAN-RB 35/2012, Lampiran, Bagian Flowchart).
 * @param index 0-based index of the step
 */
export function bentukOtomatis({ langkah }: Prosedur, index: number): Bentuk {
  const step = langkah[index];
  const exits = step?.ke.filter((panah) => !dalamBaris(step, index, panah)).length ?? 0;
  if (exits > 1) return "belahKetupat";
  const atEnd = index === 0 || index === langkah.length - 1 || exits === 0;
  return atEnd ? "kapsul" : "kotak";
}

/** Alt text of a symbol: who acts, how, and where the arrows that leave it lead. */
export function describeStep({ pelaksana, langkah }: Prosedur, index: number, simbol: number): string {
  const step = langkah[index];
  const symbol = step?.simbol[simbol];
  if (!step || !symbol) return "";
  const ke = step.ke
    .filter((panah) => asalPanah(step, panah) === simbol)
    .map(({ dari: _, ...panah }) => ({ ...panah, simbol: tujuanPanah(langkah[(panah.langkah ?? 0) - 1], panah) }));
  const first = index === 0 && simbol === 0;
  const last = index === langkah.length - 1 && simbol === step.simbol.length - 1;
  return describeSymbol(
    {
      langkah: index,
      pelaksana: pelaksana[symbol.pelaksana] ?? "",
      bentuk: symbol.bentuk,
      ...(symbol.asal ? { asal: symbol.asal } : {}),
      ke,
    },
    !first && (last || ke.length === 0),
  );
}
