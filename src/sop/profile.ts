import type { SopRingkas } from "./sop-ringkas";

/** What a pemda or an instansi sets. Every key is optional but the id: the base profile is complete without an overlay. */
export interface Profile {
  id: string;
  nama: string;
  /** Severity of a rule here, or "mati" to switch it off; keyed by rule id. */
  aturan?: Record<string, "error" | "warning" | "info" | "mati">;
  /** The signer of this instansi has no NIP (elected, or from outside the civil service). */
  tanpaNip?: boolean;
  /** The form of Nomor SOP, where the pemda has set one. */
  polaNomor?: PolaNomor;
  /** The names and code numbers that the pemda has enacted (Permendagri 52/2011 Pasal 7 ayat (2)). */
  daftarSop?: SopRingkas[];
  kertas?: Kertas;
  huruf?: string;
}

/** The form of a number, and the keputusan kepala daerah that sets it, as it is cited. */
export interface PolaNomor {
  /** Text with {angka}, {romawi}, {tahun}, {huruf} or {teks} in it, e.g. "000.8.3/{angka}/{teks}/{tahun}". */
  pola: string;
  keputusan?: string;
}

/** Paper that the template offers. F4 is 215 × 330 mm. */
export type Kertas = "F4" | "A4" | "Legal" | "Letter";
