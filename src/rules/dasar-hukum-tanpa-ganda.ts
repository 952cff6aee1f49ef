import { kunciPeraturan, parsePeraturan } from "../sop/peraturan";
import { bakukan, tanpaPoin } from "../sop/teks";
import { perButir } from "./per-butir";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  const sudah = new Map<string, number>();
  return perButir(sop, "dasarHukum", (butir, at) => {
    const kunci = kunciPeraturan(parsePeraturan(butir)) ?? bakukan(tanpaPoin(butir));
    const index = Number(at.split(".")[1]);
    const pertama = sudah.get(kunci);
    if (pertama !== undefined) return [{ at, message: "ganda", data: { butir: String(pertama + 1) } }];
    sudah.set(kunci, index);
    return [];
  });
};
