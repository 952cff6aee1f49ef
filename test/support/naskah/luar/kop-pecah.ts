import { MERGED, MERGE_START, span, tbl, tc, tr } from "../../word-xml";
import { dokumen, isiKotak, langkah } from "./dokumen";

/** A letterhead broken in four lines, output before time, a performer broken with a hyphen. */
export const kopPecah = dokumen(
  "kop-pecah-dan-kolom-tertukar",
  tbl(
    [
      tr([
        tc("PEMERINTAH PROVINSI\nDAERAH KEPULAUAN SELATAN\nDINAS KOPERASI, USAHA KECIL\nDAN MENENGAH", MERGE_START),
        "NOMOR SOP",
        "518/3.2/DISKOP",
      ]),
      tr([tc("", MERGED), "TGL. DISUSUN", "1 Agustus 2023"]),
      tr([tc("", MERGED), "TGL. PENINJAUAN", "1 Agustus 2024"]),
      tr([tc("", MERGED), "TGL. DIBERLAKUKAN", "15 Agustus 2023"]),
      tr([
        tc("", MERGED),
        "DISAHKAN OLEH",
        "Pj. KEPALA DINAS KOPERASI, USAHA KECIL DAN MENENGAH\nQR Code\nNi Luh Ayu Sari, S.E., M.M.\nPembina Utama Muda, IV/c\nNIP. 19731114 199803 2 006",
      ]),
      tr([tc("", MERGED), "NAMA SOP AP", "FASILITASI SERTIFIKASI HALAL"]),
    ],
    [220, 100, 180],
  ) +
    tbl(
      [
        tr([
          tc("Dasar Hukum\n1. UU No. 33 Tahun 2014\n2. PP No. 39 Tahun 2021"),
          tc("Kualifikasi Pelaksana\n1. S1\n2. Pendamping PPH"),
        ]),
        tr([tc("Keterkaitan\n1. SOP Pembinaan UMKM"), tc("Peralatan/Perlengkapan\n1. Laptop\n2. e-form")]),
        tr([tc("Peringatan\nKuota terbatas"), tc("Pencatatan dan Pendataan\n1. SIHALAL")]),
      ],
      [240, 240],
    ) +
    tbl(
      [
        tr([
          tc("No", MERGE_START),
          tc("Uraian Kegiatan", MERGE_START),
          tc("Pelaksana", span(3)),
          tc("Mutu Baku", span(3)),
        ]),
        tr([
          tc("", MERGED),
          tc("", MERGED),
          "Pelaku Usaha",
          "Pen-\ndamping",
          "Kabid",
          "Kelengkapan",
          "Output",
          "Waktu",
        ]),
        tr(["1.", "Mendaftar", "■", "", "", "NIB", "Akun", "1 hari"]),
        tr(["2.", "Memverifikasi produk", "", "■", "", "Akun", "Hasil verval", "10 hari kerja"]),
        tr(["3.", "Mengusulkan sertifikat", "", "", "■", "Hasil verval", "Usulan", "1 hari kerja"]),
      ],
      [20, 130, 45, 45, 45, 80, 80, 45],
    ),
  [
    {
      identitas: {
        pemda: "PEMERINTAH PROVINSI DAERAH KEPULAUAN SELATAN",
        instansi: "DINAS KOPERASI, USAHA KECIL DAN MENENGAH",
        nomor: "518/3.2/DISKOP",
        tanggalPembuatan: "1 Agustus 2023",
        tanggalRevisi: "1 Agustus 2024",
        tanggalEfektif: "15 Agustus 2023",
        pengesahan: {
          jabatan: "Pj. KEPALA DINAS KOPERASI, USAHA KECIL DAN MENENGAH",
          nama: "Ni Luh Ayu Sari, S.E., M.M.",
          nip: "19731114 199803 2 006",
        },
        nama: "FASILITASI SERTIFIKASI HALAL",
      },
      ...isiKotak([
        "UU No. 33 Tahun 2014|PP No. 39 Tahun 2021",
        "S1|Pendamping PPH",
        "SOP Pembinaan UMKM",
        "Laptop|e-form",
        "Kuota terbatas",
        "SIHALAL",
      ]),
      prosedur: {
        pelaksana: ["Pelaku Usaha", "Pendamping", "Kabid"],
        langkah: [
          langkah(1, ["Mendaftar", "NIB", "1 hari", "Akun"]),
          langkah(2, ["Memverifikasi produk", "Akun", "10 hari kerja", "Hasil verval"]),
          langkah(3, ["Mengusulkan sertifikat", "Hasil verval", "1 hari kerja", "Usulan"]),
        ],
      },
    },
  ],
);
