import type { Report, ReportedFinding, ReportedIgnored } from "../checker/report";

/** A report on a file; in a bundle each finding and each result says which SOP it belongs to, counted from 1. */
export interface FileReport extends Omit<Report, "findings" | "diabaikan" | "results" | "waktu"> {
  findings: (ReportedFinding & { sop?: number })[];
  diabaikan: (ReportedIgnored & { sop?: number })[];
  results: (Report["results"][number] & { sop?: number })[];
  waktu: (Report["waktu"][number] & { sop?: number })[];
  /** Sentences about what of the file was not read, if there is anything. */
  catatan?: readonly string[];
}

/** A file that could not be read, or that was passed over in a folder since it has another form. */
export interface Unreadable {
  file: string;
  kind: "tidakTerbaca" | "dilewati";
  error: string;
}
