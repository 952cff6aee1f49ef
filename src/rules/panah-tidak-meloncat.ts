import { type Alur, keputusan } from "../sop/alur";
import { perAlur } from "./per-alur";
import type { Check } from "./rule";

/** Steps that an arrow may pass by. */
const TERJAUH = 3;

export const check: Check = perAlur((alur) =>
  alur.titik.flatMap((t) =>
    keputusan(t) || cabangLain(alur, t.index + 1)
      ? []
      : t.panah.flatMap(({ langkah: ke }, jalan) => {
          const lewat = (ke ?? 0) - 1 - t.index - 1;
          if (lewat <= TERJAUH || !t.ke.includes((ke ?? 0) - 1)) return [];
          const data = { langkah: String(ke), jumlah: String(lewat) };
          return [{ at: `prosedur.langkah.${t.index}.ke.${jalan}`, message: "loncat", text: "", data }];
        }),
  ),
);

/** The next row begins the other branch of a decision, and this one goes round it to where both meet. */
const cabangLain = ({ pada }: Alur, index: number): boolean =>
  (pada.get(index)?.dari ?? []).some((asal) => {
    const titik = pada.get(asal);
    return asal < index && titik !== undefined && keputusan(titik);
  });
