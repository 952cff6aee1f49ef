/** First words of a performer. */
export const KATA_PELAKU = [
  "kepala",
  "sekretaris",
  "wakil",
  "staf",
  "staff",
  "tim",
  "pokja",
  "ppk",
  "pptk",
  "kpa",
  "petugas",
  "operator",
  "pejabat",
  "bendahara",
  "pimpinan",
  "pelaksana",
  "camat",
  "lurah",
  "bupati",
  "wali",
  "walikota",
  "gubernur",
  "menteri",
  "pemohon",
  "penyedia",
  "pengadministrasi",
  "analis",
  "ketua",
  "koordinator",
] as const;

/** People that are no performer column as a rule, but are named after "oleh". */
export const KATA_PELAKU_OLEH = ["asn", "pns", "pppk", "pegawai", "masyarakat"] as const;

/** Abbreviations of offices, written out; "kasubbag" and "Kepala Sub Bagian" are then the same. */
export const SINGKATAN_JABATAN: Readonly<Record<string, string>> = {
  ka: "kepala",
  kadis: "kepala dinas",
  kadin: "kepala dinas",
  kaban: "kepala badan",
  kabag: "kepala bagian",
  kabid: "kepala bidang",
  kasi: "kepala seksi",
  kasie: "kepala seksi",
  kasubag: "kepala sub bagian",
  kasubbag: "kepala sub bagian",
  kasubid: "kepala sub bidang",
  kasubbid: "kepala sub bidang",
  kaur: "kepala urusan",
  kasat: "kepala satuan",
  kasatpol: "kepala satpol",
  kalaksa: "kepala pelaksana",
  kapus: "kepala puskesmas",
  kapuskesmas: "kepala puskesmas",
  kepsek: "kepala sekolah",
  kades: "kepala desa",
  subag: "sub bagian",
  subbag: "sub bagian",
  subbagian: "sub bagian",
  subid: "sub bidang",
  subbid: "sub bidang",
  subbidang: "sub bidang",
  subkoordinator: "sub koordinator",
  "sub-koordinator": "sub koordinator",
  sekda: "sekretaris daerah",
  sekdis: "sekretaris dinas",
  sekban: "sekretaris badan",
  sekcam: "sekretaris camat",
  sekdes: "sekretaris desa",
  sekwan: "sekretaris dewan",
  walikota: "wali kota",
  tu: "tata usaha",
};

/** Acting officials: the office is the word that follows. */
export const AWALAN_PEJABAT = ["plt", "plh", "pj", "pjs", "penjabat"] as const;

/** Elected heads of a region and their deputies, who have no NIP. */
export const JABATAN_TANPA_NIP = ["gubernur", "bupati", "wali kota"] as const;

/** Parties that are called so and are no person by name: "Ibu Hamil". */
export const IBU_PIHAK = ["hamil", "bersalin", "nifas", "menyusui", "bayi", "balita", "rumah", "pkk"] as const;

/** First words of parties from outside, who are asked for no qualification. */
export const PIHAK_LUAR = [
  "pemohon",
  "masyarakat",
  "warga",
  "penyedia",
  "pelanggan",
  "pengguna",
  "pasien",
  "peserta",
  "pelapor",
  "wajib",
  "ibu",
  "opd",
  "skpd",
  "bkd",
  "bkpsdm",
  "bkn",
  "kppn",
] as const;
