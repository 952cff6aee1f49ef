/** Words of competence, as Kualifikasi Pelaksana should speak of it. */
export const KATA_KOMPETENSI = [
  ...["memahami", "paham", "pemahaman", "mengerti", "mengetahui", "pengetahuan", "menguasai", "penguasaan"],
  ...[
    "mampu",
    "kemampuan",
    "cakap",
    "kecakapan",
    "terampil",
    "keterampilan",
    "kompeten",
    "kompetensi",
    "dapat",
    "bisa",
  ],
  ...["memiliki", "mempunyai", "mengoperasikan", "pengalaman", "berpengalaman", "keahlian", "ahli", "menghitung"],
  ...["teliti", "ketelitian", "cermat", "jujur", "disiplin", "bertanggung", "ramah", "komunikatif", "berintegritas"],
  ...[
    "pendidikan",
    "berpendidikan",
    "lulusan",
    "ijazah",
    "sarjana",
    "diploma",
    "magister",
    "s1",
    "s2",
    "s3",
    "d1",
    "d2",
  ],
  ...["d3", "d4", "sd", "smp", "sma", "smk", "smu", "slta", "sltp", "sederajat", "minimal", "pangkat", "golongan"],
  ...["sertifikat", "bersertifikat", "sertifikasi", "pelatihan", "diklat", "bimtek", "terlatih", "komputer"],
] as const;

/** Words after which an academic degree is what is asked for, not part of a name. */
export const KATA_PENDIDIKAN = ["pendidikan", "lulusan", "ijazah", "sarjana", "gelar", "jurusan", "minimal"] as const;

/** Words that name a record: of Pencatatan dan Pendataan. */
export const KATA_CATATAN = [
  ...[
    "buku",
    "agenda",
    "register",
    "registrasi",
    "arsip",
    "formulir",
    "form",
    "blanko",
    "aplikasi",
    "sistem",
    "laporan",
  ],
  ...[
    "file",
    "kartu",
    "lembar",
    "data",
    "database",
    "daftar",
    "rekap",
    "rekapitulasi",
    "ekspedisi",
    "notulen",
    "notula",
  ],
  ...["berita acara", "elektronik", "manual", "log", "logbook", "checklist", "ceklis", "kuitansi", "kwitansi", "bukti"],
  ...["tanda terima", "jurnal", "map", "ordner", "folder", "inventaris", "presensi", "absensi", "disposisi", "foto"],
  ...[
    "dokumentasi",
    "softcopy",
    "hardcopy",
    "soft",
    "hard",
    "tabel",
    "portal",
    "web",
    "website",
    "situs",
    "excel",
    "spreadsheet",
    "drive",
    "matriks",
    "kertas kerja",
    "sertifikat",
  ],
] as const;

/** Words that name a record only where an item begins with them. */
export const KATA_CATATAN_AWAL = ["surat", "dokumen", "berkas", "nota", "sk", "salinan", "naskah", "catatan"] as const;

/** Words of a benefit, of which a warning alone does not warn. */
export const KATA_MANFAAT = [
  ...["efisien", "efisiensi", "efektif", "efektivitas", "efektifitas", "lancar", "kelancaran", "manfaat", "bermanfaat"],
  ...["tertib", "meningkat", "meningkatkan", "peningkatan", "optimal", "mempercepat", "mempermudah", "memudahkan"],
] as const;

/** Words of what goes wrong. */
export const KATA_KENDALA = [
  ...[
    "tidak",
    "tak",
    "belum",
    "tanpa",
    "bukan",
    "jangan",
    "dilarang",
    "kurang",
    "terlambat",
    "keterlambatan",
    "lambat",
  ],
  ...["salah", "kesalahan", "keliru", "kekeliruan", "gagal", "kegagalan", "tertunda", "terhambat", "menghambat"],
  ...["hambatan", "terganggu", "mengganggu", "gangguan", "hilang", "rusak", "batal", "dibatalkan", "ditolak", "sanksi"],
  ...["dikembalikan", "risiko", "resiko", "merugikan", "kerugian", "penyimpangan", "menyimpang", "harus", "wajib"],
] as const;
