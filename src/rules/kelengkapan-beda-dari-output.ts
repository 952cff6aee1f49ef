import { teksSel } from "../sop/sel";
import { bakukan } from "../sop/teks";
import { perSel } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) => {
  const kelengkapan = new Map(
    sop.prosedur.langkah.map(({ mutuBaku }, index) => [
      `prosedur.langkah.${index}.mutuBaku.output`,
      teksSel(mutuBaku.kelengkapan),
    ]),
  );
  return perSel(sop, "output", (teks, at) => {
    const isi = bakukan(teks);
    return isi !== "" && isi === bakukan(kelengkapan.get(at) ?? "") ? [{ at, message: "sama" }] : [];
  });
};
