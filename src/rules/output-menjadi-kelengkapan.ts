import { KATA_UMUM } from "../regulation/kata-mutu-baku";
import { ingat } from "../sop/ingat";
import { keadaanIsian } from "../sop/isian";
import { kolomMutuBaku } from "../sop/prosedur";
import { kata } from "../sop/teks";
import type { Check } from "./rule";

/** With fewer steps nothing can be said of a chain. */
const CUKUP = 3;
const umum = new Set<string>(KATA_UMUM);

/** One hint for the whole table, and only where no output at all is met again: single steps may well bring in something new. */
export const check: Check = ({ prosedur }) => {
  const [output, kelengkapan] = [kolomMutuBaku.output(prosedur), kolomMutuBaku.kelengkapan(prosedur)];
  const sudahAda = new Set<string>();
  let terisi = 0;
  let bertemu = false;
  for (let index = 0; index < output.length; index += 1) {
    const [butuh, hasil] = [pokok(kelengkapan[index] ?? ""), pokok(output[index] ?? "")];
    if (butuh.length > 0 && hasil.length > 0) terisi += 1;
    bertemu ||= butuh.some((k) => sudahAda.has(k));
    if (bertemu && terisi >= CUKUP) return [];
    for (const k of hasil) sudahAda.add(k);
  }
  return terisi < CUKUP ? "tidakBerlaku" : [{ at: "prosedur", message: "terputus", dilihatOleh: "penyusun" }];
};

/** The words of a cell that name a thing. */
const pokok = ingat((teks): readonly string[] =>
  keadaanIsian(teks) === "terisi" ? kata(teks).filter((k) => k.length > 2 && !umum.has(k)) : [],
);
