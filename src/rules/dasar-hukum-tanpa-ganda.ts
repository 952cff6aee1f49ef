import { kunciPeraturan, parsePeraturan } from "../sop/peraturan";
import { bakukan, tanpaPoin } from "../sop/teks";
import { butirTerisi } from "./per-butir";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  const butir = butirTerisi(sop, "dasarHukum");
  if (butir.length === 0) return "tidakBerlaku";
  const sudah = new Map<string, number>();
  return butir.flatMap(({ isi, at }) => {
    const kunci = kunciPeraturan(parsePeraturan(isi)) ?? bakukan(tanpaPoin(isi));
    const pertama = sudah.get(kunci);
    if (pertama !== undefined) return [{ at, message: "ganda", data: { butir: String(pertama + 1) } }];
    sudah.set(kunci, Number(at.split(".")[1]));
    return [];
  });
};
