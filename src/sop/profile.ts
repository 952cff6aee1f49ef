/**
 * What a pemda or an instansi sets, as it stands in a file of its own (profile.schema.json is generated from this type). Every
 * key is optional but the id: what a profile leaves out comes from the one that it lies on. `gabung` says how.
 */
export interface Profile {
  /** Address of the schema, for editors that help while one types. */
  $schema?: Teks;
  /** Kebab-case name of the profile, e.g. "kota-sukamaju". */
  id: Kunci;
  /** Version of this format; absent in the first one. */
  versi?: 2;
  /** What people call it, e.g. "Kota Sukamaju". */
  nama?: Teks;
  /** The profile that this one lies on; by default PermenPAN-RB 35/2012. */
  dasar?: "permendagri-52-2011" | "permenpanrb-35-2012";
  pemda?: Pemda;
  /**
   * Entries are merged by their names, so that a profile may bring only the one that it changes.
   * @maxItems 500
   */
  perangkatDaerah?: PerangkatDaerah[];
  /** Which of the perangkat daerah this computer works for. */
  kantor?: Kantor;
  /** Office by performer role ("Kepala Perangkat Daerah" → "Kepala Dinas Kesehatan"); that of the perangkat daerah goes before. */
  peran?: Peran;
  /** The signer of this instansi has no NIP (elected, or from outside the civil service). */
  tanpaNip?: boolean;
  /** The form of Nomor SOP, where the pemda has set one. */
  polaNomor?: PolaNomor;
  pencacah?: Pencacah;
  /**
   * The names and code numbers that the pemda has enacted (Permendagri 52/2011 Pasal 7 ayat (2)).
   * @maxItems 10000
   */
  daftarSop?: SopTerdaftar[];
  halaman?: Halaman;
  bagan?: GayaBagan;
  /** Severity of a rule here, or "mati" to switch it off; keyed by rule id. */
  aturan?: Record<string, TingkatAturan>;
  opsi?: OpsiAturan;
  /**
   * Names of offices that have changed.
   * @maxItems 5000
   */
  nomenklatur?: Nomenklatur[];
}

/**
 * A text of one line.
 * @maxLength 300
 * @pattern ^[^<>\u0000-\u001f\u007f-\u009f\u2028\u2029]*$
 */
export type Teks = string;

/**
 * A name by which an entry of a list is known; no other entry of the list has it.
 * @minLength 1
 * @maxLength 300
 * @pattern ^[^<>\u0000-\u001f\u007f-\u009f\u2028\u2029]*$
 */
export type Nama = string;

/**
 * @maxLength 80
 * @pattern ^[a-z0-9]+(?:-[a-z0-9]+)*$
 */
export type Kunci = string;

/**
 * A colour as "#1f4e79".
 * @pattern ^#[0-9a-fA-F]{6}$
 */
export type Warna = string;

/**
 * A picture inside the file itself, PNG or JPEG, of at most about 300 kB.
 * @maxLength 400000
 * @pattern ^data:image/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$
 */
export type GambarData = string;

export type Peran = Record<string, Teks>;

export interface Pemda {
  /** As the identity page has it: "Pemerintah Kota Sukamaju". */
  nama?: Teks;
  tingkat?: "provinsi" | "kabupaten" | "kota";
  logo?: GambarData;
}

export interface PerangkatDaerah {
  nama: Nama;
  /** Short name or code, as it stands in numbers: "DISKES". */
  kode?: Teks;
  kepala?: Pejabat;
  /**
   * The other officials.
   * @maxItems 200
   */
  pejabat?: Pejabat[];
  /**
   * Merged by their names.
   * @maxItems 200
   */
  unit?: Unit[];
  peran?: Peran;
}

export interface Unit {
  nama: Nama;
  kepala?: Pejabat;
}

export interface Pejabat {
  jabatan: Teks;
  nama?: Teks;
  nip?: Teks;
  pangkat?: Teks;
  /** Stands before the jabatan of one who does not hold it for good. */
  statusJabatan?: "Plt." | "Plh." | "Pj." | "Pjs.";
}

export interface Kantor {
  /** Name of one of `perangkatDaerah`. */
  perangkatDaerah?: Teks;
  /** Name of one of its units; empty where the SOPs are those of the whole perangkat daerah. */
  unit?: Teks;
  /** Whose head signs the SOPs: that of the perangkat daerah unless it is said otherwise. */
  pengesah?: "perangkatDaerah" | "unit";
}

/** The form of a number, and the keputusan kepala daerah that sets it, as it is cited. */
export interface PolaNomor {
  /** Text with {angka}, {romawi}, {tahun}, {huruf}, {teks}, {klasifikasi} or {kode} in it, e.g. "000.8.3/{angka}/{teks}/{tahun}". */
  pola: Teks;
  keputusan?: Teks;
  /** Code of the klasifikasi arsip that {klasifikasi} stands for, e.g. "000.8.3". */
  klasifikasi?: Teks;
}

/** The number that was given last, and its year where numbers begin anew each year. */
export interface Pencacah {
  /**
   * @asType integer
   * @minimum 0
   * @maximum 999999
   */
  terakhir: number;
  /**
   * @asType integer
   * @minimum 1950
   * @maximum 2100
   */
  tahun?: number;
}

/** A pair of the list that the kepala daerah has set. */
export interface SopTerdaftar {
  nomor: Teks;
  nama: Teks;
}

/** The page of the template. */
export interface Halaman {
  kertas?: Kertas;
  margin?: Margin;
  huruf?: Teks;
}

/** Paper that the template offers. F4 is 215 × 330 mm. */
export type Kertas = "F4" | "A4" | "Legal" | "Letter";

/** Margins of the sheet as it lies, in millimetres. */
export interface Margin {
  /**
   * @minimum 5
   * @maximum 60
   */
  atas?: number;
  /**
   * @minimum 5
   * @maximum 60
   */
  kanan?: number;
  /**
   * @minimum 5
   * @maximum 60
   */
  bawah?: number;
  /**
   * @minimum 5
   * @maximum 60
   */
  kiri?: number;
}

/** How the flowchart is drawn. */
export interface GayaBagan {
  /**
   * Width of outlines and lines in points.
   * @minimum 0.25
   * @maximum 3
   */
  tebalGaris?: number;
  warnaGaris?: Warna;
  warnaIsi?: Warna;
  /** Size of the symbols; narrow columns make them smaller all the same. */
  ukuranSimbol?: UkuranSimbol;
}

export type UkuranSimbol = "kecil" | "normal" | "besar";

export type TingkatAturan = "error" | "warning" | "info" | "mati";

/** Limits of rules, keyed by rule id; what is left out is the rule's own. */
export interface OpsiAturan {
  "pelaksana-tidak-terlalu-banyak"?: { terbanyak?: Batas };
}

/**
 * @asType integer
 * @minimum 1
 * @maximum 999
 */
export type Batas = number;

/** A name that has changed, and by which regulation. */
export interface Nomenklatur {
  lama: Teks;
  baru: Teks;
  jenis: "perangkatDaerah" | "unit" | "jabatan";
  dasar?: Teks;
}
