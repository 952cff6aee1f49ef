import { menyebutOrang } from "../sop/orang";
import { perButir } from "./per-butir";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perButir(sop, "kualifikasiPelaksana", (butir, at) => (menyebutOrang(butir) ? [{ at, message: "orang" }] : []));
