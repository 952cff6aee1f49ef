import { fill, type Lang } from "../rules/catalogue";
import { CATALOGUE } from "./catalogue";
import { BAGIAN } from "./belum-diisi";
import type { CheckResult, Finding } from "./result";

export interface Counts {
  lengkap: number;
  bagian: number;
  /** Breaches that are more than a hint, in what has been written. */
  perluDiperbaiki: number;
  perluDilihat: number;
  /** Fields in which nothing stands yet. */
  belumDiisi: number;
}

/** The figures behind the status line. */
export function counts({ findings, belum }: CheckResult): Counts {
  const jumlah = (which: (finding: Finding) => boolean): number => findings.filter(which).length;
  return {
    lengkap: BAGIAN.filter((bagian) => belum[bagian].length === 0).length,
    bagian: BAGIAN.length,
    perluDiperbaiki: jumlah((f) => f.outcome === "dilanggar" && f.severity !== "info" && !f.kosong),
    perluDilihat: jumlah((f) => f.outcome === "perluDilihat"),
    belumDiisi: jumlah((f) => f.kosong),
  };
}

/**
 * "7 dari 12 bagian lengkap, 3 perlu diperbaiki". Empty fields are counted among the repairs only where the user asked for the
 * full check (`penuh`).
 */
export function statusLine(result: CheckResult, lang: Lang = "id", penuh = false): string {
  const { lengkap, bagian, perluDiperbaiki } = counts(result);
  const kosong = result.findings.filter((f) => f.kosong && f.outcome === "dilanggar" && f.severity !== "info").length;
  const perlu = perluDiperbaiki + (penuh ? kosong : 0);
  const { adaPerbaikan, tanpaPerbaikan } = CATALOGUE[lang].status;
  const data = { lengkap: String(lengkap), bagian: String(bagian), perlu: String(perlu) };
  return fill(perlu > 0 ? adaPerbaikan : tanpaPerbaikan, data);
}
