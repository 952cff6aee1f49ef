import type { Sop } from "../sop/sop";
import { salahUrut, type SebabUrutan } from "../sop/urutan-hukum";
import type { Problem } from "./rule";

/** The items of Dasar Hukum that stand too low for one cause; an item that two rules would move is left to the graver one. */
export const urutanDasarHukum = ({ dasarHukum }: Sop, sebab: SebabUrutan): readonly Problem[] =>
  salahUrut(dasarHukum)
    .filter((satu) => satu.sebab === sebab)
    .map(({ index, sebelum }) => ({
      ...{ at: `dasarHukum.${index}`, message: "terlaluBawah", data: { butir: String(sebelum + 1) } },
    }));
