import type { KelompokAturan } from "./cari";

const kelompok: Record<KelompokAturan, string> = {
  STR: "Susunan dokumen",
  IDN: "Bagian identitas",
  DHK: "Dasar hukum",
  KOTAK: "Kotak di bawah identitas",
  LKH: "Langkah kegiatan",
  PLK: "Pelaksana",
  MTB: "Mutu baku",
  FLW: "Bagan alir",
  LIF: "Evaluasi dan penetapan ulang",
};

const groups: Record<KelompokAturan, string> = {
  STR: "Layout of the document",
  IDN: "Identity part",
  DHK: "Legal basis",
  KOTAK: "Boxes below the identity",
  LKH: "Steps",
  PLK: "Performers",
  MTB: "Mutu baku (what, how long, result)",
  FLW: "Flowchart",
  LIF: "Evaluation and re-enactment",
};

/** Sentences of the guide. */
export const TEKS = {
  id: {
    judul: "Panduan",
    cari: "Cari aturan",
    jumlah: (n: number) => `${n} aturan`,
    tidakAda: "Tidak ada aturan yang memuat kata itu. Coba kata yang lebih umum.",
    keTemuan: "Kembali ke temuan",
    keDaftar: "Kembali",
    diperiksa: "Apa yang diperiksa",
    dibiarkan: "Yang sengaja tidak dipersoalkan",
    kelompok,
    pengantar: {
      judul: "Cara menulis SOP",
      awal: "SOP menerangkan satu pekerjaan dari awal sampai selesai: siapa mengerjakan apa, dengan bahan apa, berapa lama, dan apa hasilnya. Halaman pertama berisi identitas dan kotak keterangan, halaman berikutnya berisi tabel langkah dengan bagan alir.",
      kotak: "Tujuh kotak di halaman pertama",
      isiKotak: [
        ["Identitas", "Nomor, tanggal dibuat, direvisi, dan berlaku, pejabat yang mengesahkan, dan nama SOP."],
        ["Dasar hukum", "Peraturan yang memerintahkan pekerjaan ini, satu per baris, dari yang tertinggi."],
        ["Kualifikasi pelaksana", "Kemampuan yang harus dimiliki pelaksana, bukan nama orangnya."],
        ["Keterkaitan", "SOP lain yang dipakai sebelum atau sesudah SOP ini."],
        ["Peralatan dan perlengkapan", "Alat yang dipakai untuk bekerja, misalnya komputer dan buku agenda."],
        ["Peringatan", "Akibat yang timbul jika SOP tidak dijalankan."],
        ["Pencatatan dan pendataan", "Catatan yang ditinggalkan pekerjaan ini dan tempat menyimpannya."],
      ],
      langkah: "Tabel langkah",
      isiLangkah: [
        "Satu baris untuk satu kegiatan, diawali kata kerja: Menerima, Memeriksa, Menandatangani.",
        "Satu kolom untuk satu jabatan. Simbol diletakkan di kolom jabatan yang mengerjakan, jadi jabatannya tidak ditulis lagi di kalimat.",
        "Kelengkapan adalah bahan untuk mengerjakan langkah, waktu adalah lamanya (misalnya 15 menit), dan output adalah hasilnya.",
        "Hasil sebuah langkah biasanya menjadi kelengkapan langkah berikutnya.",
      ],
      simbol: "Empat simbol",
      isiSimbol: {
        kapsul: "Kapsul: kegiatan pertama dan kegiatan terakhir.",
        kotak: "Kotak: kegiatan di antaranya.",
        belahKetupat: "Belah ketupat: keputusan, dengan dua jalan keluar, misalnya Ya dan Tidak.",
        segilima: "Segi lima: alur bersambung ke halaman lain.",
      },
      panah: "Anak panah menghubungkan simbol menurut urutannya. Tata SOP menggambarnya dari daftar langkah.",
    },
  },
  en: {
    judul: "Guide",
    cari: "Search the rules",
    jumlah: (n: number) => `${n} rules`,
    tidakAda: "No rule holds that word. Try a more general one.",
    keTemuan: "Back to the finding",
    keDaftar: "Back",
    diperiksa: "What is looked at",
    dibiarkan: "What is left alone on purpose",
    kelompok: groups,
    pengantar: {
      judul: "How an SOP is written",
      awal: "An SOP tells one piece of work from beginning to end: who does what, with which material, how long it takes, and what comes out. The first page holds the identity and boxes of remarks, the following ones the table of steps with its flowchart.",
      kotak: "Seven boxes on the first page",
      isiKotak: [
        [
          "Identity",
          "Number, dates of making, revision and effect, the official who approves, and the name of the SOP.",
        ],
        ["Dasar hukum", "The laws that order this work, one on each line, the highest first."],
        ["Kualifikasi pelaksana", "What the performers must be able to do, not their names."],
        ["Keterkaitan", "Other SOPs that are used before or after this one."],
        ["Peralatan dan perlengkapan", "Tools for the work, such as a computer and the agenda book."],
        ["Peringatan", "What happens when the SOP is not followed."],
        ["Pencatatan dan pendataan", "Records that the work leaves behind, and where they are kept."],
      ],
      langkah: "The table of steps",
      isiLangkah: [
        "One row for one activity, beginning with a verb.",
        "One column for one office. The symbol stands in the column of the office that acts, so that the sentence does not name it again.",
        "Kelengkapan is the material for the step, waktu how long it takes (say 15 menit), output its result.",
        "The result of a step usually is the material of a later one.",
      ],
      simbol: "Four symbols",
      isiSimbol: {
        kapsul: "Capsule: the first and the last activity.",
        kotak: "Box: the activities between them.",
        belahKetupat: "Diamond: a decision with two ways out, such as Ya and Tidak.",
        segilima: "Pentagon: the flow goes on at another page.",
      },
      panah: "Arrows join the symbols in their order. Tata SOP draws them from the list of steps.",
    },
  },
};
