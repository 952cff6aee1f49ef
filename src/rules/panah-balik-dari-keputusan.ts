import { kapsulSaja, keputusan } from "../sop/alur";
import { perAlur } from "./per-alur";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perAlur(sop, ({ titik }) =>
    titik.flatMap((t) => {
      // An arrow out of the end is the matter of `akhir-tanpa-panah`.
      if (keputusan(t) || (kapsulSaja(t) && t.dari.some((index) => index < t.index))) return [];
      return t.langkah.ke.flatMap(({ langkah: ke }, jalan) =>
        ke !== null && ke - 1 <= t.index && t.ke.includes(ke - 1)
          ? [
              {
                at: `prosedur.langkah.${t.index}.ke.${jalan}`,
                message: "balik",
                text: "",
                data: { langkah: String(ke) },
              },
            ]
          : [],
      );
    }),
  );
