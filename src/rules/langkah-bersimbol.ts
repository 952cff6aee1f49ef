import type { Path } from "../sop/path";
import type { Langkah } from "../sop/sop";
import { perLangkah, simbolTerbaca } from "./per-langkah";
import type { Check, Problem } from "./rule";

/** Several performers in one row are normal, so only a row without any is a matter. */
export const check: Check = (sop) => (simbolTerbaca(sop) ? perLangkah(sop, periksa) : "tidakBerlaku");

function periksa({ simbol }: Langkah, langkah: Path): readonly Problem[] {
  return simbol.length === 0 ? [{ at: `${langkah}.simbol`, message: "tanpaSimbol", text: "" }] : [];
}
