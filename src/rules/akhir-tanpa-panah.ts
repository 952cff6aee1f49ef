import { kapsulSaja } from "../sop/alur";
import { perAlur } from "./per-alur";
import type { Check } from "./rule";

export const check: Check = perAlur(({ titik }) =>
  titik.flatMap((t) =>
    kapsulSaja(t) && t.keluar.length > 0 && t.dari.some((index) => index < t.index)
      ? [{ at: `prosedur.langkah.${t.index}.ke`, message: "panahKeluar", text: "" }]
      : [],
  ),
);
