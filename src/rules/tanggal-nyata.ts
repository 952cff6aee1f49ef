import type { Path } from "../sop/path";
import { parseTanggal, tanggalNyata } from "../sop/tanggal";
import { perTanggal } from "./per-tanggal";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perTanggal(sop, periksa);

function periksa(teks: string, at: Path): readonly Problem[] {
  const tanggal = parseTanggal(teks);
  return tanggal.jenis !== "penuh" || tanggalNyata(tanggal) ? [] : [{ at, message: "tidakNyata" }];
}
