import { INSTRUMENTS } from "../regulation/instruments";
import type { Lang } from "../rules/catalogue";
import type { Basis } from "../rules/rule";
import { CATALOGUE } from "./catalogue";
import type { PrintedBasis } from "./result";

/**
 * The bases as they may be printed. What is not verified is never printed with an instrument or a Pasal: it becomes the one
 * phrase that says so, and stands once.
 */
export function printBasis(basis: readonly Basis[], lang: Lang = "id"): PrintedBasis[] {
  const printed = basis.map(({ instrument, part, status }): PrintedBasis => {
    if (status === "verified" || status === "secondary") {
      return { instrument: INSTRUMENTS[instrument ?? ""]?.sebutan ?? instrument ?? "", part, status };
    }
    return { instrument: CATALOGUE[lang].dasar[status], part: null, status };
  });
  return printed.filter((one, index) => printed.findIndex((other) => same(one, other)) === index);
}

/** One basis as a phrase: "Permendagri 52/2011 Pasal 10 ayat (1)", "PermenPAN-RB 35/2012, Lampiran, Bagian Flowchart". */
export function formatBasis({ instrument, part }: PrintedBasis): string {
  if (part === null) return instrument;
  return part.startsWith("Pasal ") ? `${instrument} ${part}` : `${instrument}, ${part}`;
}

const same = (a: PrintedBasis, b: PrintedBasis): boolean => formatBasis(a) === formatBasis(b) && a.status === b.status;
