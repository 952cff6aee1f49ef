import type { Layout } from "../flowchart/layout";
import type { Store } from "../ooxml/store";
import type { TemplateOptions } from "../ooxml/options";
import type { Jawaban } from "../recognise/jawab";
import type { Bawaan } from "../recognise/pindah/bawa";
import type { Recognition, RecognisedSop } from "../recognise/recognition";
import type { Address } from "../sop/address";
import type { Mark } from "./mark";
import type { KeinginanBagan } from "./keinginan";
import type { Kotak } from "../sop/dokumen";
import type { Path } from "../sop/path";
import type { Prosedur, Sop } from "../sop/sop";

/** Everything that the pane can do with the open document. The only way to it. */
export interface Session {
  readonly capabilities: Capabilities;
  /** Reads the structure and the texts now. */
  read(): Promise<Reading>;
  /** Calls back after each change of the document's text, at most once per pause. Returns a function that stops it. */
  watch(onReading: (reading: Reading) => void): () => void;
  /** Selects the place in the document and scrolls to it. False when it is no longer there. */
  select(at: Address): Promise<boolean>;
  /** Opens a new document with this SOP in the official layout; without one, with the empty template. */
  newDocument(options: TemplateOptions, sop?: Sop): Promise<WriteReport>;
  /** What of an SOP, or of a document of another format (null), goes into the template, and what finds no place there. */
  carryOver(target: RecognisedSop | null, jawaban?: Jawaban): Promise<Bawaan>;
  /** Opens a new document in the official layout with all of it; what found no place stands at its end. */
  moveToTemplate(options: TemplateOptions, target: RecognisedSop | null, jawaban?: Jawaban): Promise<WriteReport>;
  /** The same behind all that stands in this document, for a Word that opens no new one. */
  moveBehind(options: TemplateOptions, target: RecognisedSop | null, jawaban?: Jawaban): Promise<WriteReport>;
  /** Inserts an SOP, or the empty template, into this document: at once if it is empty, else as the next SOP at the cursor's place. */
  insertTemplate(options: TemplateOptions, sop?: Sop): Promise<WriteReport>;
  /** Fills fields that are still empty, and the procedure where one is given; all of it or nothing. */
  fillSop(
    target: RecognisedSop,
    isian: readonly Isian[],
    prosedur: Prosedur | null,
    keinginan?: KeinginanBagan,
  ): Promise<WriteReport>;
  /** Adds items to a box: in place of its hint, else below its last item. */
  addItems(target: RecognisedSop, kotak: Kotak, butir: readonly string[]): Promise<WriteReport>;
  /** Inserts lines as paragraphs below the one that the cursor stands in, or into it where it is empty. */
  insertLines(lines: readonly string[]): Promise<WriteReport>;
  /** Every text of the document: body, text boxes, heads and feet of the pages. */
  allTexts(): Promise<readonly DocumentText[]>;
  /** Changes such texts all over the document, if they still stand as they were read; all of them or none. */
  replaceEverywhere(changes: readonly TextEverywhere[]): Promise<WriteReport>;
  /** What the person has selected. */
  selected(): Promise<SelectedText>;
  /** Where the cursor stands now; null outside the text of the body. */
  cursorPlace(): Promise<CursorPlace | null>;
  /** Writes the procedure table with its shapes, in place of the one that `target` names, or at the cursor without. */
  buildFlowchart(prosedur: Prosedur, target: RecognisedSop | null, keinginan?: KeinginanBagan): Promise<WriteReport>;
  /**
   * Marks the recognised fields with content controls as the template has them; no text and no formatting changes.
   * @param jawaban answers to questions of the SOP: numbers of choices by the ids of their questions
   */
  adopt(target: RecognisedSop, jawaban?: Jawaban): Promise<WriteReport>;
  /** Takes the template's content controls away and leaves what stands in them. */
  unadopt(): Promise<WriteReport>;
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
  /**
   * Brings the squiggles in the document to these marks. Nothing happens, and nothing fails, where Word has none: they are a bonus.
   */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Calls back with the key of a mark whose squiggle was clicked. Returns a function that stops it. */
  onMark(clicked: (key: string) => void): () => void;
  readStore(): Promise<Store>;
  writeStore(store: Store): Promise<void>;
}

export interface Capabilities {
  /** Highest supported WordApi requirement set, e.g. 1.3. */
  readonly wordApi: number;
  readonly events: boolean;
}

export interface Reading {
  readonly recognition: Recognition;
  /** The OOXML could not be read; texts and tables only. */
  readonly textOnly: boolean;
  /** Track Changes is on, the document is protected, opened for reading only, or in compatibility mode. */
  readonly facts: {
    trackChanges: boolean;
    protected: boolean;
    readOnly: boolean;
    compatibilityMode: number | null;
  };
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

/** A first value for a field. */
export interface Isian {
  readonly path: Path;
  readonly teks: string;
}

/** Paragraphs that are selected, if only in part, and where the selection begins and ends. */
export interface SelectedText {
  readonly lines: readonly string[];
  readonly dari: CursorPlace | null;
  readonly sampai: CursorPlace | null;
}

/** A paragraph of the document, or a text beside it. */
export interface DocumentText {
  readonly teks: string;
  readonly tempat: "isi" | "kotakTeks" | "kepala" | "kaki";
  /** Place among those of its kind. */
  readonly nomor: number;
  /** Index of the SOP that it stands in, and the closest value or section around it. */
  readonly sop: number | null;
  readonly path: Path | null;
  /** False where only the person can change it: hints, what Word does not count, and text boxes in tables. */
  readonly bisa: boolean;
}

export interface TextEverywhere {
  readonly di: DocumentText;
  readonly menjadi: string;
}

/** What the cursor stands in. */
export interface CursorPlace {
  /** Index in `recognition.sops`. */
  readonly sop: number;
  /** The closest value, or section, around the cursor; null beside all of them. */
  readonly path: Path | null;
}

/** Outcome of a write. A refusal left the document as it was. */
export type WriteReport = { ok: true; notes: readonly WriteNote[] } | { ok: false; reason: Refusal; detail?: string };

/** Things to tell after a write that went well. */
export type WriteNote =
  | "pengaturanHalamanDiabaikan"
  | "modeKompatibilitas"
  | "pelacakanDipulihkan"
  | "gayaSudahAda"
  /** Something of the old drawing is anchored beside texts and was left. */
  | "gambarLamaTersisa"
  | "dokumenBaruDibuka"
  | "sebagianTidakDitandai";

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
  /** Word opens no new document. */
  | "tanpaDokumenBaru"
  | "tidakAdaYangDikembalikan"
  | "tidakAdaYangDitandai";
