import type { Kotak } from "../sop/dokumen";
import { keadaanIsian } from "../sop/isian";
import type { Path } from "../sop/path";
import type { Sop } from "../sop/sop";
import type { Problem } from "./rule";

/** Checks each item of a box in which something is written. Does not apply while there is none. */
export function perButir(
  sop: Sop,
  kotak: Kotak,
  periksa: (butir: string, at: Path) => readonly Problem[],
): readonly Problem[] | "tidakBerlaku" {
  const terisi = sop[kotak].map((butir) => keadaanIsian(butir) === "terisi");
  if (!terisi.includes(true)) return "tidakBerlaku";
  return sop[kotak].flatMap((butir, index) => (terisi[index] === true ? periksa(butir, `${kotak}.${index}`) : []));
}

/** Checks that at least one item of a box in which something is written is as it should be; else the first is named. */
export function adaButir(
  sop: Sop,
  kotak: Kotak,
  seharusnya: (butir: string) => boolean,
  message: string,
): readonly Problem[] | "tidakBerlaku" {
  const terisi = sop[kotak].map((butir) => keadaanIsian(butir) === "terisi");
  if (!terisi.includes(true)) return "tidakBerlaku";
  if (sop[kotak].some((butir, index) => terisi[index] === true && seharusnya(butir))) return [];
  return [{ at: `${kotak}.${terisi.indexOf(true)}`, message }];
}
