import type { Path } from "../sop/path";
import type { Langkah } from "../sop/sop";
import { perLangkah, simbolTerbaca } from "./per-langkah";
import type { Check, Problem } from "./rule";

/** A flow that begins and ends in one row has been drawn sideways; several performers side by side are a joint step. */
export const check: Check = (sop) => (simbolTerbaca(sop) ? perLangkah(sop, periksa) : "tidakBerlaku");

function periksa({ simbol }: Langkah, langkah: Path): readonly Problem[] {
  const kapsul = simbol.filter(({ bentuk }) => bentuk === "kapsul").length;
  const mendatar = kapsul > 1 && simbol.some(({ bentuk }) => bentuk === "kotak" || bentuk === "belahKetupat");
  return mendatar ? [{ at: `${langkah}.simbol`, message: "mendatar", text: "" }] : [];
}
