import fc from "fast-check";
import { readPackage } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import { recognise } from "../../../src/recognise/recognise";
import type { Langkah, Prosedur } from "../../../src/sop/sop";
import { docx, wordXml } from "../docx";
import { arrowValues, symbolValues, type Values } from "../score";
import { CAREFUL, handDrawn, type Manner } from "./document";
import { FLOWS } from "./flow";
import type { Chance } from "./route";

/** Ways in which people draw, by name. */
export const MANNERS: Readonly<Record<string, Partial<Manner>>> = {
  "elbows in their cells": {},
  "elbows with glue": { glue: true },
  "rows that grow with their texts": { growing: 1 },
  "rows that are higher than their texts": { growing: 1.25 },
  "rows that are higher, with glue": { growing: 1.25, glue: true },
  "rows that are lower": { growing: 0.85 },
  "straight lines aslant": { lines: "straight" },
  "pieces that meet": { lines: "pieces" },
  freeforms: { lines: "freeform" },
  "block arrows": { lines: "block" },
  "offsets from one paragraph": { anchoring: "paragraph" },
  "pieces from one paragraph": { anchoring: "paragraph", lines: "pieces" },
  "offsets from the page": { anchoring: "page" },
  "one group": { anchoring: "group" },
  "one canvas, with glue": { anchoring: "canvas", glue: true },
  "VML in cells": { form: "vml" },
  "VML polylines on one paragraph": { form: "vml", lines: "freeform", anchoring: "paragraph" },
  "choice and fallback": { form: "alternate" },
  "a shaky hand": { jitter: 3 },
  "a shaky hand, pieces": { jitter: 3, lines: "pieces" },
  "a very shaky hand": { jitter: 5 },
};

export interface Rate {
  right: number;
  total: number;
}

export interface Rates {
  readonly symbols: Rate;
  readonly arrows: Rate;
  /** Arrows without their labels. */
  readonly ends: Rate;
  /** Documents read without a question. */
  readonly sure: Rate;
  /** Documents with something wrong that was not asked about. */
  readonly silent: Rate;
}

/** Draws random flows in one manner, reads them back and counts what is right. */
export function ratesOf(manner: Partial<Manner>, documents: number, seed = 11): Rates {
  const rates: Rates = { symbols: none(), arrows: none(), ends: none(), sure: none(), silent: none() };
  const flows = fc.sample(FLOWS, { numRuns: documents, seed });
  flows.forEach((prosedur, index) => {
    const { sop, pertanyaan } = read(handDrawn(prosedur, { ...CAREFUL, ...manner }, chanceOf(seed * 1000 + index)));
    const [got, want] = [sop.langkah, prosedur.langkah];
    const symbols = count(rates.symbols, symbolValues(got, want), symbolValues(want, want));
    const arrows = count(rates.arrows, arrowValues(got, want), arrowValues(want, want));
    count(rates.ends, bare(got, want), bare(want, want));
    rates.sure.total += 1;
    rates.silent.total += 1;
    if (pertanyaan.length === 0) rates.sure.right += 1;
    if (pertanyaan.length === 0 && !(symbols && arrows)) rates.silent.right += 1;
  });
  return rates;
}

const none = (): Rate => ({ right: 0, total: 0 });

function read(body: string): { sop: Prosedur; pertanyaan: readonly unknown[] } {
  const [found] = recognise(readSnapshot(readPackage(docx(wordXml(body))))).sops;
  return { sop: found?.sop.prosedur ?? { pelaksana: [], langkah: [] }, pertanyaan: found?.pertanyaan ?? [] };
}

function count(rate: Rate, got: Values, want: Values): boolean {
  const keys = new Set([...got.keys(), ...want.keys()]);
  const right = [...keys].filter((key) => got.get(key) === want.get(key)).length;
  rate.right += right;
  rate.total += keys.size;
  return right === keys.size;
}

const bare = (langkah: readonly Langkah[], like: readonly Langkah[]): Values =>
  new Map([...arrowValues(langkah, like).keys()].map((key) => [key, ""]));

/** Numbers from -1 to 1 that are the same in every run (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}
