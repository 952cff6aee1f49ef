/** Words that begin like an active verb (me-, ber-) and are none. */
export const BUKAN_KATA_KERJA = [
  "media",
  "mediasi",
  "mediator",
  "medis",
  "meja",
  "mekanisme",
  "mekanik",
  "mekanisasi",
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
  "metrologi",
  "meteorologi",
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

/** Verbs of people's movements, active without me- or ber-: "Datang ke loket". */
export const KATA_KERJA_TANPA_AWALAN = ["datang", "hadir", "ikut", "kembali", "masuk", "pergi", "tiba"] as const;

/** Verbs that end in -nya; other words in -nya are nouns ("Berakhirnya"). */
export const KATA_KERJA_NYA = ["bertanya", "menanya"] as const;

/** Nouns of the form pe-…-an that name no action. */
export const BUKAN_NOMINAL = [
  "pelabuhan",
  "pelajaran",
  "pemerintahan",
  "pendapatan",
  "pengadilan",
  "pengalaman",
  "pengetahuan",
  "penghasilan",
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
  "diagnosa",
  "diagnosis",
  "diameter",
  "diare",
  "digitalisasi",
  "dikti",
  "diktum",
  "dimensi",
  "dinamika",
  "dinding",
  "dinkes",
  "dinsos",
  "dirjen",
  "dirut",
  "disabilitas",
  "disdik",
  "disdukcapil",
  "dishub",
  "disinfeksi",
  "diskominfo",
  "diskresi",
  "disnaker",
  "dispora",
  "diversifikasi",
] as const;

/** Rows that only mark the beginning or the end of the flow. */
export const MULAI_SELESAI = ["mulai", "selesai", "start", "end", "finish", "stop", "akhir"] as const;

/** Words that open a condition. */
export const KATA_SYARAT = ["jika", "jikalau", "apabila", "bila", "bilamana", "kalau", "manakala"] as const;

/** Words of a consequence that sends the flow back. */
export const KATA_KEMBALI = [
  ...[
    "dikembalikan",
    "kembali",
    "diperbaiki",
    "perbaikan",
    "direvisi",
    "revisi",
    "dilengkapi",
    "mengembalikan",
    "diulang",
  ],
] as const;

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

/** Words that speak of the end of the whole work, before a time that is promised for it. */
export const KATA_SELESAI = [
  ...[
    "diterbitkan",
    "diselesaikan",
    "selesai",
    "penyelesaian",
    "terbit",
    "pelayanan",
    "jangka waktu",
    "diproses",
    "proses",
  ],
  ...["ditindaklanjuti"],
] as const;

/** Words behind a time that say from when it runs. */
export const KATA_SEJAK = ["sejak", "setelah", "sesudah", "terhitung", "semenjak"] as const;

/** Words after which a verb belongs to a part of the sentence that depends on another: "surat yang diterima", "untuk diparaf". */
export const KATA_BAWAHAN = [
  "yang",
  "untuk",
  "guna",
  "agar",
  "supaya",
  "sebelum",
  "setelah",
  "sesudah",
  "sejak",
  "saat",
  "ketika",
  "sebagaimana",
  "dengan",
  "dalam",
  "oleh",
] as const;

/** Words that go before a verb and change nothing in its place: "yang telah diterima". */
export const KATA_BANTU = [
  "akan",
  "belum",
  "bisa",
  "dapat",
  "harus",
  "masih",
  "perlu",
  "sedang",
  "siap",
  "sudah",
  "telah",
  "tidak",
  "wajib",
] as const;

/** Words that go on to the next act. */
export const KATA_LANJUT = ["kemudian", "lalu", "selanjutnya"] as const;

/** Prepositions and conjunctions: behind a noun they say that its object is to come in another way, or not at all. */
export const KATA_PENGANTAR = [
  ...[
    "akan",
    "atas",
    "atau",
    "bagi",
    "berdasarkan",
    "bersama",
    "beserta",
    "dalam",
    "dan",
    "dari",
    "dengan",
    "di",
    "hingga",
  ],
  ...[
    "ke",
    "kepada",
    "melalui",
    "menjadi",
    "oleh",
    "pada",
    "sampai",
    "secara",
    "sebagai",
    "serta",
    "tentang",
    "terhadap",
  ],
  ...["untuk", "yang"],
] as const;

/** Words that join two things or two acts. */
export const KATA_SAMBUNG = ["dan", "serta", "sekaligus"] as const;

/** Verbs with ber- that name an act of their own; others say how a thing is ("bernomor"). */
export const KERJA_BER = ["berkonsultasi", "berkoordinasi", "berdiskusi", "bermusyawarah", "berkunjung"] as const;

/** Verbs that need a noun to say anything. */
export const KERJA_LEMAH = ["melakukan", "melaksanakan"] as const;

/** Nouns that stand well after a weak verb, for no one verb says the same. */
export const NOMINAL_TETAP = ["rapat", "pengadaan", "pelaksanaan", "pelayanan", "sosialisasi", "persiapan"] as const;

/** Nouns for which a verb with ber- says the same, whoever stands behind "dengan". */
export const NOMINAL_KE_BER: Readonly<Record<string, string>> = {
  diskusi: "berdiskusi",
  konsultasi: "berkonsultasi",
  koordinasi: "berkoordinasi",
  musyawarah: "bermusyawarah",
};

/** Short forms that leave the list of things open. */
export const KATA_TERBUKA = [
  "dll",
  "dlsb",
  "dsb",
  "dst",
  "dkk",
  "lain lain",
  "lain sebagainya",
  "dan sebagainya",
  "dan seterusnya",
  "dan lainnya",
] as const;
