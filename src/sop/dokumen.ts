/** Identity labels that a document can carry (PermenPAN-RB 35/2012, Bagian Identitas 1–7). */
export type LabelIdentitas = "nomor" | "tanggalPembuatan" | "tanggalRevisi" | "tanggalEfektif" | "pengesahan" | "nama";

/** The six boxes below the identity. */
export type Kotak = "dasarHukum" | "kualifikasiPelaksana" | "keterkaitan" | "peralatan" | "peringatan" | "pencatatan";

/** Columns of the procedure table other than the performers. */
export type Kolom = "nomor" | "kegiatan" | "kelengkapan" | "waktu" | "output" | "keterangan";

/** Labels above several columns of the procedure table. */
export type Kelompok = "pelaksana" | "mutuBaku";

/** What names an SOP outside its own sheet: on a cover, in the head or foot of its pages, in the list of its bundle. */
export interface Sebutan {
  di: "sampul" | "kepala" | "kaki" | "daftar";
  nama?: string;
  /** A title without a label: most likely the name, or only what the SOPs are about. */
  judul?: string;
  nomor?: string;
  /** Names of governments, offices and units, one in each line. */
  instansi?: string[];
  tahun?: string;
}

/** Facts about the file, filled by `recognise`; rules that need them do not apply without. */
export interface Dokumen {
  labelIdentitas: LabelIdentitas[];
  kotak: Kotak[];
  /** A procedure table was found (a header with at least Kegiatan, or its variants, and one of Waktu or Output). */
  tabelProsedur: boolean;
  kolom: Kolom[];
  /** Groups that the head of the table names above their columns. */
  kelompok?: Kelompok[];
  /** Title that stands above the procedure table, without "SOP" before it. */
  judulProsedur?: string;
  /** What is said of the SOP outside its own sheet; absent when nothing is. */
  sebutan?: Sebutan[];
  /** Page of the section that holds the procedure table, in points. */
  halaman?: { lebar: number; tinggi: number };
  headerBerulang?: boolean;
  logo?: boolean;
  /** False when only texts could be read (the host refused the OOXML): rules about the flow then do not apply. */
  baganTerbaca: boolean;
  /** Paths of fields that still show an untouched placeholder of a template. Their value in the model is "". */
  belumDiisi: string[];
  /** Letters of the off-page connectors, one for each that is drawn; absent when shapes could not be read. */
  penghubung?: string[];
  /** Paths of symbols of which a good part lies outside their row or column; absent when shapes could not be read. */
  diLuarSel?: string[];
}
