import type { Konteks } from "../sop/konteks";
import { ringkasanWaktu } from "../sop/ringkasan-waktu";
import type { Sop } from "../sop/sop";
import type { HasilPeriksa } from "./abaikan";
import type { Finding, PrintedBasis, RuleResult } from "./result";

/** One file in the output of `sop check --json`. */
export interface Report {
  file: string;
  kind: string;
  tahap: Konteks["tahap"];
  tanggalPeriksa: string;
  findings: ReportedFinding[];
  /** Findings that a person set aside in the document: never counted among the others. */
  diabaikan: ReportedIgnored[];
  results: RuleResult[];
  /** The times added up; none where no step tells one. */
  waktu: ReportedWaktu[];
}

/** Minutes, a day counted as 24 hours: on the longest way, of all steps, of each performer. Steps are counted from 1. */
export interface ReportedWaktu {
  jalur: number;
  total: number;
  perPelaksana: { nama: string; menit: number }[];
  takTerukur: number[];
}

export type ReportedFinding = Omit<Finding, "path" | "kosong" | "fixes" | "basis"> & {
  basis: PrintedBasis[];
  fixes?: Finding["fixes"];
};

export type ReportedIgnored = ReportedFinding & { alasan: string; tanggal: string };

/** The result of a check as it is printed. Keys always stand in the same order, and only those that say something. */
export function toReport(file: string, kind: string, konteks: Konteks, result: HasilPeriksa, sop: Sop): Report {
  return {
    file,
    kind,
    tahap: konteks.tahap,
    tanggalPeriksa: konteks.tanggalPeriksa,
    findings: result.findings.map(toReported),
    diabaikan: result.diabaikan.map(({ temuan, alasan, tanggal }) => ({ ...toReported(temuan), alasan, tanggal })),
    results: result.results.map(({ rule, code, outcome, gagal }) => ({ rule, code, outcome, ...(gagal && { gagal }) })),
    waktu: toWaktu(sop),
  };
}

function toWaktu(sop: Sop): ReportedWaktu[] {
  const { jalur, total, perPelaksana, takTerukur } = ringkasanWaktu(sop);
  if (total === 0) return [];
  const acting = perPelaksana.filter(({ menit }) => menit > 0);
  return [{ jalur, total, perPelaksana: acting, takTerukur: takTerukur.map((index) => index + 1) }];
}

function toReported(f: Finding): ReportedFinding {
  return {
    rule: f.rule,
    code: f.code,
    outcome: f.outcome,
    severity: f.severity,
    section: f.section,
    ...(f.langkah === undefined ? {} : { langkah: f.langkah }),
    ...(f.pelaksana === undefined ? {} : { pelaksana: f.pelaksana }),
    ...(f.butir === undefined ? {} : { butir: f.butir }),
    ...(f.field === undefined ? {} : { field: f.field }),
    text: f.text,
    message: f.message,
    basis: f.basis.map(({ instrument, part, status }) => ({ instrument, part, status })),
    ...(f.dilihatOleh === undefined ? {} : { dilihatOleh: f.dilihatOleh }),
    ...(f.fixes.length === 0 ? {} : { fixes: f.fixes.map(({ kind, at, from, to }) => ({ kind, at, from, to })) }),
  };
}
