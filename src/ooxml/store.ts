import type { Ignored } from "../sop/ignored";
import type { Prosedur } from "../sop/sop";

/** Namespace of our custom XML part. The last segment is the version of its form. */
export const STORE_NAMESPACE = "urn:tata-sop:dokumen:1";

/** What Tata SOP keeps in the document, in one custom XML part of its own. */
export interface Store {
  /** Steps that are not built into the table yet. */
  draf: Prosedur | null;
  /** Findings that the user set aside, with the reason. */
  abaikan: Ignored[];
  /** The last full check. */
  pemeriksaan: LastCheck | null;
}

export interface LastCheck {
  tanggal: string;
  error: number;
  warning: number;
}

/** A store that holds nothing. */
export const emptyStore = (): Store => ({ draf: null, abaikan: [], pemeriksaan: null });
