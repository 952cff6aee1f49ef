import type { Kotak } from "../sop/dokumen";
import { keadaanIsian } from "../sop/isian";
import type { Sop } from "../sop/sop";
import { type Bekal, type PeriksaSatuan, perSatuan, type Satuan } from "./per-satuan";
import type { Problem } from "./rule";

/** The items of a box in which something is written. */
export const butirTerisi = (sop: Sop, kotak: Kotak): readonly Satuan<string>[] =>
  sop[kotak].flatMap((isi, index) => (keadaanIsian(isi) === "terisi" ? [{ isi, at: `${kotak}.${index}` }] : []));

/** Checks each item of a box by itself, if something is written in it. Does not apply while there is none. */
export function perButir<B = undefined>(
  sop: Sop,
  kotak: Kotak,
  periksa: PeriksaSatuan<string, B>,
  ...bekal: Bekal<B>
): readonly Problem[] | "tidakBerlaku" {
  const butir = butirTerisi(sop, kotak);
  return butir.length === 0 ? "tidakBerlaku" : perSatuan(butir, periksa, ...bekal);
}

/** Checks that at least one item of a box in which something is written is as it should be; else the first is named. */
export function adaButir(
  sop: Sop,
  kotak: Kotak,
  seharusnya: (butir: string) => boolean,
  message: string,
): readonly Problem[] | "tidakBerlaku" {
  const butir = butirTerisi(sop, kotak);
  const [pertama] = butir;
  if (pertama === undefined) return "tidakBerlaku";
  return butir.some(({ isi }) => seharusnya(isi)) ? [] : [{ at: pertama.at, message }];
}
