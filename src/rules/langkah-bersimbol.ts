import { perLangkah, simbolTerbaca } from "./per-langkah";
import type { Check } from "./rule";

/** Several performers in one row are normal, so only a row without any is a matter. */
export const check: Check = (sop) => {
  if (!simbolTerbaca(sop)) return "tidakBerlaku";
  return perLangkah(sop, ({ simbol }, langkah) =>
    simbol.length === 0 ? [{ at: `${langkah}.simbol`, message: "tanpaSimbol", text: "" }] : [],
  );
};
