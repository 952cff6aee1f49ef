/** Words that open the name of a whole task: they say that something is done about a field, not what comes out. */
export const KATA_PENYELENGGARAAN = [
  ...["pelayanan", "layanan", "pengelolaan", "pelaksanaan", "penyelenggaraan", "pengurusan", "penatausahaan", "tata"],
  ...["pembinaan", "penataan", "penanganan", "kegiatan", "urusan", "administrasi", "pengadministrasian", "tugas"],
  ...["pokok", "fungsi", "tupoksi", "bidang", "bagian", "subbagian", "subbag", "sub", "seksi", "kantor", "dinas"],
  ...["badan", "kecamatan", "kelurahan", "desa", "daerah", "perangkat", "pemerintah", "kabupaten", "kota", "provinsi"],
] as const;

/** Fields of work, each of them many procedures (KemenPAN-RB, kesalahan umum penyusunan SOP AP: cakupan terlalu luas). */
export const KATA_BIDANG_TUGAS = [
  ...["umum", "kepegawaian", "keuangan", "persuratan", "kearsipan", "aset", "perlengkapan", "kesekretariatan", "usaha"],
  ...[
    "kerumahtanggaan",
    "ketatausahaan",
    "ketatalaksanaan",
    "kelembagaan",
    "organisasi",
    "hukum",
    "kehumasan",
    "humas",
  ],
  ...["perencanaan", "program", "pelaporan", "perizinan", "nonperizinan", "perpajakan", "kependudukan", "pemerintahan"],
  ...["pembangunan", "kemasyarakatan", "kesehatan", "pendidikan", "perpustakaan", "publik", "masyarakat", "terpadu"],
  ...["pengadaan", "perekonomian", "pariwisata", "ketenteraman", "ketertiban", "kebencanaan", "ketenagakerjaan"],
  ...["pemberdayaan", "kesejahteraan", "sosial", "rakyat", "sipil", "pencatatan"],
] as const;

/** What stands first in the name of an end product; two of them in one title are two end products. */
export const KATA_HASIL = [
  ...["surat", "akta", "akte", "izin", "rekomendasi", "sertifikat", "keputusan", "peraturan", "kartu", "piagam"],
  ...["ktp", "kk", "kia", "sk", "spt", "spd", "sppd", "spp", "spm", "sp2d", "skpwni", "imb", "pbg", "nib", "skck"],
  ...["cuti", "pensiun", "kenaikan", "kgb", "karpeg", "karis", "karsu", "taspen", "mutasi"],
  ...["renstra", "renja", "rkpd", "rpjmd", "rka", "dpa", "lkjip", "lppd", "lkpj"],
] as const;

/** Words that say the one of a pair of things: with "dan" between them there are two. */
export const KATA_SEPASANG = [
  ["masuk", "keluar"],
  ["aktif", "inaktif"],
  ["kelahiran", "kematian"],
  ["perkawinan", "perceraian"],
] as const;
