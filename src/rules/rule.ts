import type { Konteks } from "../sop/konteks";
import type { Path, Section } from "../sop/path";
import type { Sop } from "../sop/sop";

export type Severity = "error" | "warning" | "info";
export type Outcome = "dilanggar" | "lolos" | "perluDilihat" | "tidakBerlaku";

/** How sure we are of a basis. An `unverified` one never yields more than `perluDilihat`. */
export type BasisStatus = "verified" | "secondary" | "unverified" | "practice" | "design";

export interface Basis {
  /** Id of an instrument in `regulation/instruments`, or null for practice and design. */
  instrument: string | null;
  /** Part in the words that may be printed, e.g. "Pasal 10 ayat (1)"; null cites the instrument as a whole. */
  part: string | null;
  status: BasisStatus;
}

/** A change of one text. `from` must still stand at `at` when the fix is applied. */
export interface Fix {
  /** `aman` is applied in one click; with `saran` the user chooses. */
  kind: "aman" | "saran";
  at: Path;
  from: string;
  to: string;
}

/** One violation, or one thing that a human eye must settle. Sentences come from the catalogue by `message`. */
export interface Problem {
  at: Path;
  /** Key in the rule's own message catalogue. */
  message: string;
  /** Values for the placeholders of the sentence. */
  data?: Readonly<Record<string, string>>;
  /** The text at fault; by default the value at `at`. */
  text?: string;
  /** Overrides the rule's severity for this problem. */
  severity?: Severity;
  /** Who should look, key of the role; its presence makes the outcome `perluDilihat`. */
  dilihatOleh?: string;
  /** The problem is that nothing has been entered yet: grey until the full check, for a fresh template. */
  kosong?: boolean;
  /** What this problem rests on, where that differs from the rule's basis: another box, another row of a word list. */
  basis?: readonly Basis[];
  /** Those that are `aman` belong together and are applied together; of those that are `saran` the user takes one. */
  fixes?: readonly Fix[];
}

/** A pure function of the model and its context. No problem means `lolos`. */
export type Check = (sop: Sop, konteks: Konteks) => readonly Problem[] | "tidakBerlaku";

/** A row of the rule index. */
export interface Rule {
  /** Kebab-case Indonesian; also the file name of the check, its test and its page. */
  id: string;
  /** Code of the catalogue, e.g. "LKH-04". */
  code: string;
  severity: Severity;
  basis: readonly Basis[];
  /** The sections of the model that the check reads; the checker re-runs it only when one of them changed. */
  reads: readonly Section[];
  /** `pasti` is decidable by machine, `mata` needs a human eye. */
  kind: "pasti" | "mata";
  /** The best that it offers: a rule whose fixes are safe may also offer suggestions where it is not certain. */
  fix: "aman" | "saran" | "tidakAda";
  since: string;
  check: Check;
}
