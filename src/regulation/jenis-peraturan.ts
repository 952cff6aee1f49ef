/** A kind of legislation, and how people begin a citation of it (lower case, hyphens and dots read as spaces). */
export interface JenisPeraturan {
  readonly id: string;
  /** Rank in UU 12/2011 Pasal 7 ayat (1), 1 the highest; null where that article gives none. */
  readonly peringkat: number | null;
  readonly sebutan: readonly string[];
}

/** The longest matching beginning decides, so "peraturan pemerintah pengganti" is never read as a PP. */
export const JENIS_PERATURAN: readonly JenisPeraturan[] = [
  { id: "uud", peringkat: 1, sebutan: ["undang undang dasar", "uud"] },
  { id: "tap-mpr", peringkat: 2, sebutan: ["ketetapan majelis permusyawaratan rakyat", "ketetapan mpr", "tap mpr"] },
  { id: "uu", peringkat: 3, sebutan: ["undang undang", "uu"] },
  {
    id: "perppu",
    peringkat: 3,
    sebutan: ["peraturan pemerintah pengganti undang undang", "peraturan pemerintah pengganti", "perppu", "perpu"],
  },
  { id: "pp", peringkat: 4, sebutan: ["peraturan pemerintah", "pp"] },
  { id: "perpres", peringkat: 5, sebutan: ["peraturan presiden", "perpres"] },
  {
    id: "perda-provinsi",
    peringkat: 6,
    sebutan: ["peraturan daerah provinsi", "perda provinsi", "perda prov", "perdais", "perdasus", "perdasi"],
  },
  {
    id: "perda-kabkota",
    peringkat: 7,
    sebutan: [
      "peraturan daerah kabupaten",
      "peraturan daerah kab",
      "peraturan daerah kota",
      "perda kabupaten",
      "perda kab",
      "perda kota",
    ],
  },
  { id: "perda", peringkat: null, sebutan: ["peraturan daerah", "perda", "qanun"] },
  { id: "keppres", peringkat: null, sebutan: ["keputusan presiden", "keppres"] },
  { id: "inpres", peringkat: null, sebutan: ["instruksi presiden", "inpres"] },
  { id: "permendagri", peringkat: null, sebutan: ["peraturan menteri dalam negeri", "permendagri"] },
  {
    id: "permenpanrb",
    peringkat: null,
    sebutan: [
      "peraturan menteri pendayagunaan aparatur negara",
      "peraturan menteri negara pendayagunaan aparatur negara",
      "peraturan menteri pan",
      "peraturan menteri negara pan",
      "peraturan menpan",
      "permenpan",
      "permen pan",
      "permen panrb",
      "permenpanrb",
    ],
  },
  { id: "permen", peringkat: null, sebutan: ["peraturan menteri", "permen", "pmk"] },
  {
    id: "peraturan-lembaga",
    peringkat: null,
    sebutan: [
      "peraturan badan",
      "peraturan kepala",
      "peraturan lembaga",
      "peraturan komisi",
      "peraturan arsip",
      "perka",
    ],
  },
  { id: "pergub", peringkat: null, sebutan: ["peraturan gubernur", "pergub"] },
  { id: "perbup", peringkat: null, sebutan: ["peraturan bupati", "perbup"] },
  {
    id: "perwal",
    peringkat: null,
    sebutan: ["peraturan wali kota", "peraturan walikota", "perwal", "perwali", "perwako"],
  },
  { id: "keputusan", peringkat: null, sebutan: ["keputusan", "surat keputusan", "sk"] },
  { id: "edaran", peringkat: null, sebutan: ["surat edaran", "edaran", "se"] },
];
