/** Words that begin like an active verb (me-, ber-) and are none. */
export const BUKAN_KATA_KERJA = [
  "media",
  "medis",
  "meja",
  "mekanisme",
  "mekanik",
  "memo",
  "memorandum",
  "memori",
  "menteri",
  "menit",
  "menu",
  "menara",
  "merah",
  "merek",
  "mereka",
  "mesin",
  "meskipun",
  "metadata",
  "meter",
  "meterai",
  "metode",
  "metodologi",
  "mebel",
  "medali",
  "melalui",
  "memang",
  "menengah",
  "mengenai",
  "menjelang",
  "mental",
  "mentor",
  "menurut",
  "merupakan",
  "berapa",
  "beras",
  "berat",
  "berbagai",
  "berdasarkan",
  "berhubung",
  "berikut",
  "berita",
  "berkas",
  "bersama",
  "bersih",
  "berupa",
] as const;

/** Verbs that end in -nya; other words in -nya are nouns ("Berakhirnya"). */
export const KATA_KERJA_NYA = ["bertanya", "menanya"] as const;

/** Nouns of the form pe-…-an that name no action. */
export const BUKAN_NOMINAL = [
  "peraturan",
  "perangkat",
  "perlengkapan",
  "peralatan",
  "pelanggan",
  "pekerjaan",
  "perusahaan",
  "pertanyaan",
  "pendidikan",
] as const;

/** Words that begin with di- and are no passive verb. */
export const BUKAN_PASIF = [
  "dinas",
  "disposisi",
  "diseminasi",
  "diskusi",
  "direktur",
  "direktorat",
  "direksi",
  "diklat",
  "dialog",
  "diagram",
  "digital",
  "diploma",
  "dipa",
  "disiplin",
  "dispensasi",
  "distribusi",
  "divisi",
  "dividen",
] as const;

/** Rows that only mark the beginning or the end of the flow. */
export const MULAI_SELESAI = ["mulai", "selesai", "start", "end", "finish", "stop", "akhir"] as const;

/** Words that open a condition. */
export const KATA_SYARAT = ["jika", "jikalau", "apabila", "bila", "bilamana", "kalau", "manakala"] as const;

/** After these a condition is only a remark: "(apabila diperlukan)". */
export const SYARAT_RINGAN = ["perlu", "diperlukan", "dibutuhkan"] as const;

/** Words after which a warning names what follows from the condition. */
export const KATA_AKIBAT = [
  "maka",
  "akan",
  "dapat",
  "harus",
  "wajib",
  "mengakibatkan",
  "berakibat",
  "menyebabkan",
  "menimbulkan",
  "berdampak",
] as const;

/** Words that set a deadline. */
export const KATA_BATAS_WAKTU = [
  "paling lambat",
  "paling lama",
  "selambat lambatnya",
  "selambatnya",
  "batas waktu",
  "tenggat",
  "maksimal",
] as const;
