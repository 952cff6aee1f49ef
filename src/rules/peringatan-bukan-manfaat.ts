import type { Path } from "../sop/path";
import { KATA_KENDALA, KATA_MANFAAT } from "../regulation/kata-kotak";
import { kata } from "../sop/teks";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

const manfaat = new Set<string>(KATA_MANFAAT);
const kendala = new Set<string>(KATA_KENDALA);

export const check: Check = (sop) => perButir(sop, "peringatan", periksa);

function periksa(butir: string, at: Path): readonly Problem[] {
  const isi = kata(butir);
  return isi.some((satu) => manfaat.has(satu)) && !isi.some((satu) => kendala.has(satu))
    ? [{ at, message: "manfaat" }]
    : [];
}
