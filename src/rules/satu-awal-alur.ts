import { kapsulSaja } from "../sop/alur";
import { diSimbol, perAlur } from "./per-alur";
import type { Check } from "./rule";

export const check: Check = perAlur(({ titik }) => {
  // A loop may lead back to a start, so only arrows from above speak against it.
  const awal = titik.filter((t) => kapsulSaja(t) && t.ke.length > 0 && !t.dari.some((index) => index < t.index));
  return awal.slice(1).map(({ index }) => ({
    ...{ at: diSimbol(index), message: "awalLain", text: "", data: { langkah: String((awal[0]?.index ?? 0) + 1) } },
  }));
});
