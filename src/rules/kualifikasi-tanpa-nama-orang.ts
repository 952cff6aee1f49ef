import type { Path } from "../sop/path";
import { menyebutOrang } from "../sop/orang";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perButir(sop, "kualifikasiPelaksana", periksa);

function periksa(butir: string, at: Path): readonly Problem[] {
  return menyebutOrang(butir) ? [{ at, message: "orang" }] : [];
}
