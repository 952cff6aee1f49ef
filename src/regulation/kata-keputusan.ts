/** Words that turn an answer into its opposite, at its beginning. */
export const KATA_INGKAR = ["tidak", "tdk", "belum", "blm", "bukan", "tanpa", "kurang", "no"] as const;

/** Answers that let the flow go on, in words that have an opposite without such a word; also in short. */
export const KATA_SETUJU = [
  ...["y", "ya", "ok", "benar", "setuju", "disetujui", "terima", "diterima", "lengkap", "sesuai", "lulus", "berhasil"],
  ...[
    "ada",
    "lanjut",
    "layak",
    "sah",
    "memenuhi",
    "valid",
    "tersedia",
    "direkomendasikan",
    "dikabulkan",
    "cocok",
    "cukup",
    "baik",
  ],
] as const;

/** Answers that hold the flow up or send it back. */
export const KATA_TOLAK = [
  ...[
    "t",
    "n",
    "salah",
    "tolak",
    "ditolak",
    "kembali",
    "dikembalikan",
    "revisi",
    "direvisi",
    "perbaikan",
    "diperbaiki",
  ],
  ...["gagal", "nihil", "berhenti", "ditangguhkan", "ditunda", "batal", "dibatalkan", "habis", "rusak", "selisih"],
] as const;

/** Words that compare a quantity: "di atas 50 juta" and "sampai 50 juta". */
export const KATA_UKURAN = ["lebih", "kurang", "di atas", "di bawah", "sampai", "minimal", "maksimal"] as const;

/** Parts of words that tell of a check or a decision: memeriksa, pemeriksaan, diperiksa. */
export const AKAR_MEMUTUS = [
  "analis",
  "bahas",
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

/** First words of acts that decide nothing. */
export const KERJA_TANPA_PUTUSAN = [
  ...[
    "membagikan",
    "membayar",
    "membayarkan",
    "membuat",
    "membuatkan",
    "memberi",
    "memberikan",
    "memindai",
    "memasang",
  ],
  ...[
    "memanggil",
    "memberitahukan",
    "melaporkan",
    "mencatat",
    "mencetak",
    "mendistribusikan",
    "menempel",
    "menempelkan",
  ],
  ...[
    "menerima",
    "menerbitkan",
    "meneruskan",
    "mengagendakan",
    "mengantar",
    "mengantarkan",
    "mengarsipkan",
    "mengentri",
  ],
  ...["mengetik", "menggandakan", "mengirim", "mengirimkan", "mengisi", "menginput", "mengumumkan", "mengunduh"],
  ...["mengunggah", "menyampaikan", "menyerahkan", "menyiapkan", "menyimpan", "menyusun", "merekam", "menulis"],
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
