import { parseTanggal, tanggalNyata } from "../sop/tanggal";
import { perTanggal } from "./per-tanggal";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perTanggal(sop, (teks, at) => {
    const tanggal = parseTanggal(teks);
    return tanggal.jenis !== "penuh" || tanggalNyata(tanggal) ? [] : [{ at, message: "tidakNyata" }];
  });
