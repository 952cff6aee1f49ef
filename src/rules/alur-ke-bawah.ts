import type { Langkah } from "../sop/sop";
import { perLangkah, simbolTerbaca } from "./per-langkah";
import type { Check } from "./rule";

/** A flow that begins and ends in one row has been drawn sideways; several performers side by side are a joint step. */
export const check: Check = (sop) => {
  if (!simbolTerbaca(sop)) return "tidakBerlaku";
  return perLangkah(sop, ({ simbol }, langkah) =>
    mendatar(simbol) ? [{ at: `${langkah}.simbol`, message: "mendatar", text: "" }] : [],
  );
};

function mendatar(simbol: Langkah["simbol"]): boolean {
  const kapsul = simbol.filter(({ bentuk }) => bentuk === "kapsul").length;
  return kapsul > 1 && simbol.some(({ bentuk }) => bentuk === "kotak" || bentuk === "belahKetupat");
}
