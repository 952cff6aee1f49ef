/**
 * The model of one SOP. Names are the regulation's own (PermenPAN-RB 35/2012, Lampiran: Unsur Prosedur);
 * every value is the text as it stands in the document, so that defective documents can be expressed too.
 */
import type { Dokumen } from "./dokumen";

export interface Sop {
  identitas: Identitas;
  dasarHukum: string[];
  kualifikasiPelaksana: string[];
  keterkaitan: string[];
  peralatan: string[];
  peringatan: string[];
  pencatatan: string[];
  prosedur: Prosedur;
  /** Facts about the file that the model was read from; absent when the model comes from JSON. */
  dokumen?: Dokumen;
}

/** Bagian Identitas. Empty text stands for an empty field. */
export interface Identitas {
  pemda: string;
  instansi: string;
  unit: string;
  nomor: string;
  tanggalPembuatan: string;
  tanggalRevisi: string;
  /** "Tanggal Efektif" or, in the older forms, "Tanggal Pengesahan". */
  tanggalEfektif: string;
  pengesahan: Pengesahan;
  nama: string;
}

export interface Pengesahan {
  jabatan: string;
  nama: string;
  nip: string;
}

/** Bagian Flowchart: pelaksana in columns, langkah in rows. */
export interface Prosedur {
  pelaksana: string[];
  langkah: Langkah[];
}

export interface Langkah {
  /** What is written in the No column: a number, another text, or null when the cell is empty. */
  nomor: number | string | null;
  kegiatan: string;
  simbol: Simbol[];
  mutuBaku: MutuBaku;
  keterangan: Sel;
  ke: Panah[];
}

export interface MutuBaku {
  kelengkapan: Sel;
  waktu: Sel;
  output: Sel;
}

/** Text of a cell; an object when the cell is merged over `baris` rows. The rows that it covers hold "". */
export type Sel = string | SelGabung;

export interface SelGabung {
  teks: string;
  /**
   * Rows covered, this one included; at least 2.
   * @asType integer
   * @minimum 2
   */
  baris: number;
}

/** The symbols that PermenPAN-RB 35/2012 allows, and what people draw instead of them. */
export type Bentuk = "kapsul" | "kotak" | "belahKetupat" | "segilima" | "lain" | "tanda" | "gambar";

export interface Simbol {
  /**
   * 0-based index into `Prosedur.pelaksana`.
   * @asType integer
   * @minimum 0
   */
  pelaksana: number;
  bentuk: Bentuk;
  /** For `lain`: the preset that was drawn, e.g. "flowChartDocument". */
  asal?: string;
}

/** An arrow that leaves a step. */
export interface Panah {
  /**
   * 1-based position of the target in `Prosedur.langkah` (never its `nomor`); null leads nowhere.
   * @minimum 1
   */
  langkah: number | null;
  label?: string;
  /**
   * Where the step has several symbols: 0-based index into its `simbol` of the one that the arrow leaves; by default
   * the decision if there is exactly one, else the last.
   * @asType integer
   * @minimum 0
   */
  dari?: number;
  /**
   * 0-based index into the target's `simbol` of the one that the arrow enters; by default the first.
   * @asType integer
   * @minimum 0
   */
  simbol?: number;
}
