import type { Layout } from "../flowchart/layout";
import type { Store } from "../ooxml/store";
import type { TemplateOptions } from "../ooxml/options";
import type { Recognition, RecognisedSop } from "../recognise/recognition";
import type { Address } from "../sop/address";
import type { Prosedur } from "../sop/sop";

/** Everything that the pane can do with the open document. The only way to it. */
export interface Session {
  readonly capabilities: Capabilities;
  /** Reads the structure and the texts now. */
  read(): Promise<Reading>;
  /** Calls back after each change of the document's text, at most once per pause. Returns a function that stops it. */
  watch(onReading: (reading: Reading) => void): () => void;
  /** Selects the place in the document and scrolls to it. False when it is no longer there. */
  select(at: Address): Promise<boolean>;
  /** Opens a new document with the official template. */
  newDocument(options: TemplateOptions): Promise<WriteReport>;
  /** Inserts the template into this document: at once if it is empty, else as the next SOP at the cursor's place. */
  insertTemplate(options: TemplateOptions): Promise<WriteReport>;
  /** Writes the procedure table with its shapes, in place of the one that `target` names, or at the cursor without. */
  buildFlowchart(prosedur: Prosedur, target: RecognisedSop | null): Promise<WriteReport>;
  /** Changes texts that still stand as they were read. */
  replaceTexts(changes: readonly TextChange[]): Promise<WriteReport>;
  /**
   * The user agrees that writes become tracked changes where Word does not let us switch tracking off (`pelacakanAktif`).
   * Holds for the rest of the session.
   */
  allowTracked(): void;
  /** Brings back what the last write replaced. */
  restore(): Promise<WriteReport>;
  /** True while `restore` has something to bring back. */
  readonly restorable: boolean;
  readStore(): Promise<Store>;
  writeStore(store: Store): Promise<void>;
}

export interface Capabilities {
  /** Highest supported WordApi requirement set, e.g. 1.3. */
  readonly wordApi: number;
  readonly events: boolean;
  /** Squiggles were probed and work. */
  readonly annotations: boolean;
}

export interface Reading {
  readonly recognition: Recognition;
  /** The OOXML could not be read; texts and tables only. */
  readonly textOnly: boolean;
  /** Track Changes is on, the document is protected, or in compatibility mode. */
  readonly facts: { trackChanges: boolean; protected: boolean; compatibilityMode: number | null };
  /** Position of the cursor: a paragraph index, or null. */
  readonly cursor: number | null;
  /** Index in `recognition.sops` of the SOP that the cursor stands in; 0 where it stands in none. */
  readonly cursorSop: number;
  /** Page and text of the chart that `buildFlowchart` would write for each SOP (or at the cursor, when there is none). */
  readonly layouts: readonly Layout[];
}

export interface TextChange {
  at: Address;
  from: string;
  to: string;
}

/** Outcome of a write. A refusal left the document as it was. */
export type WriteReport = { ok: true; notes: readonly WriteNote[] } | { ok: false; reason: Refusal; detail?: string };

/** Things to tell after a write that went well. */
export type WriteNote =
  "pengaturanHalamanDiabaikan" | "modeKompatibilitas" | "pelacakanDipulihkan" | "gayaSudahAda" | "dokumenBaruDibuka";

/** Why nothing was written. */
export type Refusal =
  | "dokumenTerlindung"
  | "dokumenHanyaBaca"
  | "pelacakanAktif"
  | "kursorDiHeader"
  | "kursorDiKotakTeks"
  | "kursorDiTabelLain"
  | "isiBerubah"
  | "tempatTidakDitemukan"
  | "hasilBerbeda"
  | "wordMenolak"
  | "tidakAdaYangDikembalikan";
