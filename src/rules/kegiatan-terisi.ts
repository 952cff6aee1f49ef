import { belumTerisi } from "../sop/isian";
import type { Path } from "../sop/path";
import { kolomTidakAda, perKegiatan } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => {
  if (kolomTidakAda(sop, "kegiatan")) return "tidakBerlaku";
  return perKegiatan(sop, periksa);
};

function periksa(kegiatan: string, at: Path): readonly Problem[] {
  return belumTerisi(kegiatan) ? [{ at, message: "kosong", kosong: true }] : [];
}
