import type { Bentuk, Sel } from "../../sop/sop";

/**
 * The steps while they are edited. Rows and columns carry ids, so that an exit keeps pointing at the same step however
 * the rows are moved; positions come back only in `toProsedur`.
 */
export interface Draft {
  readonly kolom: readonly Kolom[];
  readonly baris: readonly Baris[];
  /** The next unused id, for rows and columns alike. */
  readonly idBerikut: number;
}

/** A performer's column. */
export interface Kolom {
  readonly id: number;
  /** 0-based column of the document's table that it was read from, null for a new one. */
  readonly asal: number | null;
  readonly nama: string;
}

/** One step. */
export interface Baris {
  readonly id: number;
  /** 0-based row of the document's table that it was read from, null for a new one. */
  readonly asal: number | null;
  readonly nomor: number | string | null;
  readonly kegiatan: string;
  readonly kelengkapan: Sel;
  readonly waktu: Sel;
  readonly output: Sel;
  readonly keterangan: Sel;
  readonly simbol: readonly SimbolDraf[];
  /** No exit ends the procedure here. */
  readonly keluar: readonly Keluar[];
  /** Whether the step is to begin a page; without it, as the document has it. */
  readonly halamanBaru?: boolean;
}

export interface SimbolDraf {
  readonly kolom: number;
  /** null lets the shape follow from the place. */
  readonly bentuk: Bentuk | null;
  readonly asal?: string;
}

export interface Keluar {
  readonly label: string;
  readonly tujuan: Tujuan;
  /** Where a step has several symbols: the one that the exit leaves, and the one of the target that it enters; 0-based. */
  readonly dari?: number;
  readonly simbol?: number;
}

/** The row below, whichever that is; a certain row, by id; or not chosen yet. */
export type Tujuan = "berikutnya" | "belum" | number;

/** The fields of a step that hold text. */
export const BIDANG = ["kegiatan", "kelengkapan", "waktu", "output", "keterangan"] as const;
export type Bidang = (typeof BIDANG)[number];

export const KE_BERIKUTNYA: Keluar = { label: "", tujuan: "berikutnya" };

export const draftKosong: Draft = { kolom: [], baris: [], idBerikut: 1 };

/** A step without text, done by whoever does the step before. */
export function barisBaru(id: number, kolom: number | undefined): Baris {
  return {
    id,
    asal: null,
    nomor: null,
    kegiatan: "",
    kelengkapan: "",
    waktu: "",
    output: "",
    keterangan: "",
    simbol: kolom === undefined ? [] : [{ kolom, bentuk: null }],
    keluar: [KE_BERIKUTNYA],
  };
}
