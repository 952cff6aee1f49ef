import { KATA_KOMPETENSI } from "../regulation/kata-kotak";
import { kata } from "../sop/teks";
import { adaButir } from "./per-butir";
import type { Check } from "./rule";

const kompetensi = new Set<string>(KATA_KOMPETENSI);

export const check: Check = (sop) =>
  adaButir(sop, "kualifikasiPelaksana", (butir) => kata(butir).some((satu) => kompetensi.has(satu)), "tanpaKompetensi");
