import { KATA_UMUM } from "../regulation/kata-mutu-baku";
import { keadaanIsian } from "../sop/isian";
import { kolomMutuBaku } from "../sop/prosedur";
import { kata } from "../sop/teks";
import type { Check } from "./rule";

/** With fewer steps nothing can be said of a chain. */
const CUKUP = 3;
const umum = new Set<string>(KATA_UMUM);

/** One hint for the whole table, and only where no output at all is met again: single steps may well bring in something new. */
export const check: Check = ({ prosedur }) => {
  const [output, kelengkapan] = (["output", "kelengkapan"] as const).map((kolom) =>
    kolomMutuBaku[kolom](prosedur).map((teks) => pokok(teks ?? "")),
  ) as [Pokok[], Pokok[]];
  const terisi = prosedur.langkah.filter((_, index) => output[index]?.length && kelengkapan[index]?.length);
  if (terisi.length < CUKUP) return "tidakBerlaku";
  const sudahAda = new Set<string>();
  for (const [index, butuh] of kelengkapan.entries()) {
    if (butuh.some((k) => sudahAda.has(k))) return [];
    output[index]?.forEach((k) => sudahAda.add(k));
  }
  return [{ at: "prosedur", message: "terputus", dilihatOleh: "penyusun" }];
};

type Pokok = readonly string[];

/** The words of a cell that name a thing. */
const pokok = (teks: string): Pokok =>
  keadaanIsian(teks) === "terisi" ? kata(teks).filter((k) => k.length > 2 && !umum.has(k)) : [];
