import type { BasisStatus, Fix, Outcome, Severity } from "../rules/rule";
import type { Path, Place } from "../sop/path";

/** What `sop check --json` prints for a finding, and what the pane shows. */
export interface Finding extends Place {
  rule: string;
  code: string;
  outcome: "dilanggar" | "perluDilihat";
  severity: Severity;
  /** The text at fault. */
  text: string;
  message: string;
  basis: readonly PrintedBasis[];
  path: Path;
  /** Nothing has been entered yet. */
  kosong: boolean;
  dilihatOleh?: string;
  fixes: readonly Fix[];
}

export interface PrintedBasis {
  instrument: string;
  part: string | null;
  status: BasisStatus;
}

export interface RuleResult {
  rule: string;
  code: string;
  outcome: Outcome;
  /** The rule failed, which is a fault of ours: it decided nothing, and its outcome is `perluDilihat`. */
  gagal?: true;
}

/** One of the twelve parts of an SOP that the status line counts. */
export type Bagian =
  | "instansi"
  | "nomor"
  | "tanggal"
  | "pengesahan"
  | "nama"
  | "dasarHukum"
  | "kualifikasiPelaksana"
  | "keterkaitan"
  | "peralatan"
  | "peringatan"
  | "pencatatan"
  | "prosedur";

export interface CheckResult {
  findings: readonly Finding[];
  results: readonly RuleResult[];
  /** For each part the fields that are not filled in yet, whatever the rules say; a part without any is complete. */
  belum: Readonly<Record<Bagian, readonly Path[]>>;
}
