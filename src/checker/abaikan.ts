import type { Ignored } from "../sop/ignored";
import type { Sop } from "../sop/sop";
import { konteksTemuan } from "./abaikan-konteks";
import type { CheckResult, Finding } from "./result";

/** A finding that a person set aside, and what was said about it. */
export interface TemuanDiabaikan {
  temuan: Finding;
  alasan: string;
  /** ISO date. */
  tanggal: string;
}

/** A check of which some findings are set aside. What a rule found (`results`) stays as it is. */
export interface HasilPeriksa extends CheckResult {
  diabaikan: readonly TemuanDiabaikan[];
}

/** Sets aside the findings that the document keeps as ignored. Where the text has changed since, the finding is back. */
export function terapkanAbaikan(result: CheckResult, abaikan: readonly Ignored[], sop: Sop): HasilPeriksa {
  const dikenal = new Map(abaikan.map((satu) => [kunci(satu), satu]));
  const aturan = new Set(abaikan.map(({ rule }) => rule));
  const findings: Finding[] = [];
  const diabaikan: TemuanDiabaikan[] = [];
  for (const temuan of result.findings) {
    const satu = aturan.has(temuan.rule) ? dikenal.get(kunci(kunciAbaikan(temuan, sop))) : undefined;
    if (satu === undefined) findings.push(temuan);
    else diabaikan.push({ temuan, alasan: satu.alasan, tanggal: satu.tanggal });
  }
  return { ...result, findings, diabaikan };
}

/** What is kept in the document when a finding is set aside; `alasan` must say something. */
export function abaikanTemuan(
  abaikan: readonly Ignored[],
  temuan: Finding,
  sop: Sop,
  alasan: string,
  tanggal: string,
): Ignored[] {
  return [...batalkanAbaikan(abaikan, temuan, sop), { ...kunciAbaikan(temuan, sop), alasan: alasan.trim(), tanggal }];
}

/** The same without what was said about this finding. */
export function batalkanAbaikan(abaikan: readonly Ignored[], temuan: Finding, sop: Sop): Ignored[] {
  const lepas = kunci(kunciAbaikan(temuan, sop));
  return abaikan.filter((satu) => kunci(satu) !== lepas);
}

type Kunci = Pick<Ignored, "rule" | "konteks">;

const kunciAbaikan = (temuan: Finding, sop: Sop): Kunci => ({
  rule: temuan.rule,
  konteks: konteksTemuan(temuan, sop),
});

const kunci = ({ rule, konteks }: Kunci): string => `${rule} ${konteks}`;
