import { describeSymbol } from "../sop/bagan-names";
import type { Bentuk, Prosedur } from "../sop/sop";

/**
 * The shape that follows from a step's place: belah ketupat with two exits or more, kapsul where the procedure begins
 * and ends, else kotak (PermenPAN-RB 35/2012, Lampiran, Bagian Flowchart).
 * @param index 0-based index of the step
 */
export function bentukOtomatis({ langkah }: Prosedur, index: number): Bentuk {
  const exits = langkah[index]?.ke.length ?? 0;
  if (exits > 1) return "belahKetupat";
  const atEnd = index === 0 || index === langkah.length - 1 || exits === 0;
  return atEnd ? "kapsul" : "kotak";
}

/** Alt text of a symbol; only the first symbol of a step tells where the arrows lead, as only it has them. */
export function describeStep({ pelaksana, langkah }: Prosedur, index: number, simbol: number): string {
  const step = langkah[index];
  const symbol = step?.simbol[simbol];
  if (!step || !symbol) return "";
  const ends = index > 0 && (index === langkah.length - 1 || step.ke.length === 0);
  return describeSymbol(
    {
      langkah: index,
      pelaksana: pelaksana[symbol.pelaksana] ?? "",
      bentuk: symbol.bentuk,
      ...(symbol.asal ? { asal: symbol.asal } : {}),
      ke: simbol === 0 ? step.ke : [],
    },
    ends,
  );
}
