import { dengan, denganKegiatan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "prosedur.langkah.0.kegiatan";
const dua = (kegiatan: string) => ({ nama: kegiatan, sop: denganKegiatan(kegiatan), temuan: [{ path }] });
const panjang = `Menyusun ${"laporan ".repeat(25)}`;

ujiAturan("satu-langkah-satu-kegiatan", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    ...[
      "Memeriksa surat dan lampiran",
      "Mencatat pada agenda untuk mendapatkan nomor dan mengirim surat",
      "Meminta bidang yang menyusun dan mengirim data",
      "Memerintahkan staf menyusun dan mengirim laporan",
      "Menyusun laporan dengan mengumpulkan dan mengolah data",
      "Mendaftar dengan cara mengisi dan mengunggah formulir",
      "Membuat surat bernomor dan berstempel",
      "Menyiapkan berkas, meja, dan mesin",
      "Menyampaikan berita acara dan memorandum",
      "Memeriksa, jika lengkap, dan mengirim",
      "Memeriksa berkas/dokumen",
      "Memeriksa dan/atau memperbaiki berkas",
      "Pengumpulan dan mengirim",
      "Menyusun dan pelaporan",
      "Melakukan monitoring dan evaluasi",
      `Menyusun ${"laporan ".repeat(24)}`,
    ].map((kegiatan) => ({ nama: kegiatan, sop: denganKegiatan(kegiatan) })),
  ],
  dilanggar: [
    {
      nama: "three in a row",
      sop: denganKegiatan("Memeriksa, mencatat, kemudian menyerahkan"),
      temuan: [
        {
          ...{ path, langkah: 1, severity: "info", outcome: "dilanggar" },
          message: "Langkah ini memuat lebih dari satu kegiatan: “Memeriksa” dan “mencatat”. Sebaiknya dipisah.",
        },
      ],
    },
    dua("Memperbanyak dan mengirimkan surat"),
    dua("a. Menyusun konsep serta menyampaikannya"),
    dua("Menerima surat lalu mencatatnya"),
    dua("Mencatat surat dalam buku agenda dan menyerahkannya kepada Kasubbag"),
    dua("Mengecek berita dengan petugas di lapangan dan melaporkan hasilnya"),
    dua("Mencatat surat untuk diproses, kemudian menyerahkan berkas"),
    dua("Mencatat/mengagendakan surat"),
    dua("Memeriksa dan verifikasi draf naskah dinas"),
    dua("Memeriksa berkas dan berkoordinasi dengan bidang"),
    {
      nama: "too long",
      sop: denganKegiatan(panjang),
      temuan: [{ path, message: expect.stringContaining("26 kata") as string }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
