/** A finding that a person set aside, as the document keeps it. */
export interface Ignored {
  rule: string;
  /** Hash of the rule and the text around the finding. */
  konteks: string;
  alasan: string;
  /** ISO date. */
  tanggal: string;
}
