/** Words that turn an answer into its opposite, at its beginning. */
export const KATA_INGKAR = ["tidak", "tdk", "belum", "blm", "bukan", "tanpa", "kurang", "no"] as const;

/** Answers that are opposites without such a word; also in short. */
export const LAWAN_KATA: readonly (readonly [string, string])[] = [
  ["y", "t"],
  ["ya", "t"],
  ["y", "n"],
  ["benar", "salah"],
  ["setuju", "tolak"],
  ["setuju", "ditolak"],
  ["disetujui", "ditolak"],
  ["disetujui", "dikembalikan"],
  ["disetujui", "revisi"],
  ["setuju", "revisi"],
  ["setuju", "perbaikan"],
  ["diterima", "ditolak"],
  ["terima", "tolak"],
  ["diterima", "dikembalikan"],
  ["lengkap", "dikembalikan"],
  ["lulus", "gagal"],
  ["berhasil", "gagal"],
  ["ada", "nihil"],
  ["sesuai", "revisi"],
  ["ok", "revisi"],
  ["lanjut", "kembali"],
  ["lanjut", "berhenti"],
];

/** Words that compare a quantity: "di atas 50 juta" and "sampai 50 juta". */
export const KATA_UKURAN = ["lebih", "kurang", "di atas", "di bawah", "sampai", "minimal", "maksimal"] as const;

/** Parts of words that tell of a check or a decision: memeriksa, pemeriksaan, diperiksa. */
export const AKAR_MEMUTUS = [
  "analis",
  "banding",
  "cermat",
  "cocok",
  "ecek",
  "evaluasi",
  "identifikasi",
  "kaji",
  "keputusan",
  "klarifikasi",
  "konfirmasi",
  "koreksi",
  "mastikan",
  "meriksa",
  "mutus",
  "nentukan",
  "nilai",
  "neliti",
  "netapkan",
  "nimbang",
  "nyeleksi",
  "periksa",
  "pertimbang",
  "onfirmasi",
  "oreksi",
  "putus",
  "reviu",
  "review",
  "sahkan",
  "saring",
  "nyaring",
  "seleksi",
  "setuju",
  "nyetujui",
  "pakati",
  "telaah",
  "nelaah",
  "teliti",
  "tinjau",
  "ninjau",
  "uji",
  "validasi",
  "verifikasi",
] as const;

/** First words of a check that a decision should follow. */
export const KERJA_MEMERIKSA = [
  "memeriksa",
  "memverifikasi",
  "mengecek",
  "meneliti",
  "menelaah",
  "memvalidasi",
] as const;

/** What such a check is about: it is there or it is not. */
export const HAL_DIPERIKSA = [
  "kelengkapan",
  "keabsahan",
  "kesesuaian",
  "kebenaran",
  "persyaratan",
  "kelayakan",
] as const;
