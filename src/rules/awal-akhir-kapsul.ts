import type { Titik } from "../sop/alur";
import { diSimbol, perAlur } from "./per-alur";
import type { Check } from "./rule";

export const check: Check = perAlur(({ titik }) => {
  const [awal, akhir] = [titik[0], titik.at(-1)];
  if (awal === undefined || akhir === undefined) return "tidakBerlaku";
  const adaAkhir = titik.some(({ bentuk, keluar }) => bentuk.has("kapsul") && keluar.length === 0);
  return [
    ...(terbaca(awal) && !awal.bentuk.has("kapsul") ? [{ at: diSimbol(awal.index), message: "awal", text: "" }] : []),
    ...(terbaca(akhir) && !adaAkhir && akhir !== awal
      ? [{ at: diSimbol(akhir.index), message: "akhir", text: "" }]
      : []),
  ];
});

/** A row without a symbol, or with one that is none of the five, has rules of its own. */
const terbaca = ({ bentuk }: Titik): boolean =>
  bentuk.size > 0 && !bentuk.has("lain") && !bentuk.has("tanda") && !bentuk.has("gambar");
