import type { Bentuk } from "../sop/sop";
import type { Layout } from "./layout";

/**
 * The drawing of a procedure table, before it becomes OOXML or SVG. All lengths are in points;
 * x counts from the table's left edge, y from the top of the row that hosts the piece.
 */
export interface Plan {
  readonly columns: readonly PlanColumn[];
  readonly header: PlanHeader;
  readonly rows: readonly PlanRow[];
  readonly symbols: readonly PlanSymbol[];
  readonly pieces: readonly PlanPiece[];
  readonly labels: readonly PlanLabel[];
  readonly connectors: readonly PlanConnector[];
  readonly width: number;
  readonly pages: number;
  /** The page and text that it was planned for. */
  readonly layout: Layout;
}

export type ColumnKind = "nomor" | "kegiatan" | "pelaksana" | "kelengkapan" | "waktu" | "output" | "keterangan";

/** Columns that hold text. */
export type TextKind = Exclude<ColumnKind, "pelaksana">;

export interface PlanColumn {
  readonly kind: ColumnKind;
  /** Index of the performer for `pelaksana` columns. */
  readonly pelaksana?: number;
  readonly title: string;
  /** The title with soft hyphens (U+00AD) in words that are too wide for the column. */
  readonly heading: string;
  readonly x: number;
  readonly width: number;
}

export interface PlanHeader {
  /** Heights of the header rows: groups, titles, and the row that counts the columns if there is one. They repeat on each page. */
  readonly heights: readonly number[];
  /** Performer titles with soft hyphens (U+00AD) where the column is narrow, by performer. */
  readonly titles: readonly string[];
}

export interface PlanRow {
  /** 0-based index of the step. */
  readonly langkah: number;
  readonly height: number;
  /** 0-based page of the table. */
  readonly page: number;
}

export interface PlanBox {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlanSymbol extends PlanBox {
  readonly langkah: number;
  readonly simbol: number;
  readonly pelaksana: number;
  readonly bentuk: Bentuk;
  /** Preset for `lain`. */
  readonly asal?: string;
  /** Name of the shape in Word, from which the flow is read back. */
  readonly name: string;
  /** Alt text: "Langkah 3, Verifikator, keputusan; Ya ke langkah 4, Tidak ke langkah 2". */
  readonly description: string;
}

/** A straight piece of a connector inside one row, hosted by the cell of one column. */
export interface PlanPiece {
  readonly row: number;
  /** Index into `columns` of the cell that anchors it. */
  readonly column: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Arrowhead at (x2, y2). */
  readonly arrow: boolean;
  /** The arrow that it belongs to: step and exit, both 0-based; no exit for the line that joins symbols of a row. */
  readonly langkah: number;
  readonly keluar: number | null;
  readonly name: string;
}

export interface PlanLabel extends PlanBox {
  readonly column: number;
  readonly text: string;
  /** The text as it is broken into lines to fit the box. */
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly langkah: number;
  readonly keluar: number;
  readonly name: string;
}

/**
 * One pentagon of a pair of off-page connectors. Exits that lead to the same symbol share the letter and the pentagon
 * beside it, which then names the first of them.
 */
export interface PlanConnector extends PlanBox {
  readonly column: number;
  readonly letter: string;
  readonly fontSize: number;
  readonly side: "keluar" | "masuk";
  readonly langkah: number;
  readonly keluar: number;
  readonly name: string;
  readonly description: string;
}
