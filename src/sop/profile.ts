/** What a pemda or an instansi sets. Every key is optional but the id: the base profile is complete without an overlay. */
export interface Profile {
  id: string;
  nama: string;
  /** Severity of a rule here, or "mati" to switch it off; keyed by rule id. */
  aturan?: Record<string, "error" | "warning" | "info" | "mati">;
  /** The signer of this instansi has no NIP (elected, or from outside the civil service). */
  tanpaNip?: boolean;
  kertas?: Kertas;
  huruf?: string;
}

/** Paper that the template offers. F4 is 215 × 330 mm. */
export type Kertas = "F4" | "A4" | "Legal" | "Letter";
