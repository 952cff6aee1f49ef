import { type Alur, kapsulSaja, telusuri } from "../sop/alur";
import { diSimbol, perAlur } from "./per-alur";
import type { Check, Problem } from "./rule";

export const check: Check = perAlur((alur) => {
  // A missing arrow leaves the rows behind it alone; `langkah-berlanjut` and `keputusan-dua-jalan` name the cause.
  const akhir = alur.titik.filter(({ ke }) => ke.length === 0);
  const adaPutus =
    alur.titik.some(({ putus }) => putus) || akhir.some((t) => !t.bentuk.has("kapsul") && t !== alur.titik.at(-1));
  if (adaPutus || akhir.length === 0) return "tidakBerlaku";
  const awal = alur.titik.filter(
    (t, urutan) => urutan === 0 || (kapsulSaja(t) && t.dari.length === 0 && t.ke.length > 0),
  );
  return [...terpisah(alur, awal, "ke", "takTerjangkau"), ...terpisah(alur, akhir, "dari", "takBerakhir")];
});

/** One problem for each part of the flow that cannot be reached from `pangkal`, at its first row. */
function terpisah(alur: Alur, pangkal: Alur["titik"], arah: "ke" | "dari", message: string): Problem[] {
  const sudah = new Set<number>();
  for (const { index } of pangkal) telusuri(alur, index, arah, sudah);
  return alur.titik.flatMap(({ index }) => {
    if (sudah.has(index)) return [];
    telusuri(alur, index, "ke", sudah);
    telusuri(alur, index, "dari", sudah);
    return [{ at: diSimbol(index), message, text: "" }];
  });
}
