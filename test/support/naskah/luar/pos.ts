import { p, span, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** "POS" instead of "SOP", the performer as a text in one column, the numbers of the steps as letters. */
const BODY =
  p("PROSEDUR OPERASIONAL STANDAR (POS)") +
  tbl(
    [
      tr([
        tc("PEMERINTAH KABUPATEN PANTAI MUTIARA\nDINAS KELAUTAN DAN PERIKANAN\nBIDANG PERIKANAN TANGKAP", MERGE_START),
        "Nomor POS",
        ": 523/11/DKP/2021",
      ]),
      tr([tc("", MERGED), "Tanggal dibuat", ": 15 Maret 2021"]),
      tr([tc("", MERGED), "Tanggal direvisi", ": -"]),
      tr([tc("", MERGED), "Tanggal berlaku", ": 1 April 2021"]),
      tr([
        tc("", MERGED),
        "Ditetapkan oleh",
        ": Kepala Dinas Kelautan dan Perikanan\n\n\nIr. La Ode Ahmad\nNIP. 19650909 199203 1 004",
      ]),
      tr([tc("", MERGED), "Judul POS", ": Rekomendasi Bahan Bakar Minyak untuk Nelayan"]),
      tr([
        tc("Dasar Hukum:\n1. Peraturan Presiden Nomor 191 Tahun 2014\n2. Peraturan BPH Migas Nomor 17 Tahun 2019"),
        tc("Kualifikasi Pelaksana:\n1. Memahami aturan BBM tertentu\n2. Teliti", span(2)),
      ]),
      tr([
        tc("Keterkaitan:\n1. POS Pendataan Kapal"),
        tc("Peralatan/Perlengkapan:\n1. Komputer\n2. Formulir", span(2)),
      ]),
      tr([tc("Peringatan:\nRekomendasi berlaku 30 hari"), tc("Pencatatan dan Pendataan:\nBuku rekomendasi", span(2))]),
    ],
    [220, 100, 160],
  ) +
  p("") +
  tbl(
    [
      tr([
        tc("No.", MERGE_START),
        tc("Aktivitas", MERGE_START),
        tc("Pelaksana", MERGE_START),
        tc("Mutu Baku", span(3)),
        tc("Ket.", MERGE_START),
      ]),
      tr([tc("", MERGED), tc("", MERGED), tc("", MERGED), "Kelengkapan", "Waktu", "Output", tc("", MERGED)]),
      tr(["a.", "Mengajukan permohonan", "Nelayan", "KTP, pas kecil", "5 menit", "Permohonan", ""]),
      tr(["b.", "Memeriksa permohonan", "Petugas", "Permohonan", "10 menit", "Permohonan lengkap", ""]),
      tr(["c.", "Menghitung kebutuhan BBM", "Petugas", "Permohonan lengkap", "15 menit", "Konsep rekomendasi", ""]),
      tr(["d.", "Menandatangani rekomendasi", "Kepala Dinas", "Konsep rekomendasi", "1 hari kerja", "Rekomendasi", ""]),
    ],
    [25, 140, 70, 90, 50, 90, 60],
  );

export const pos = dokumen("pos-pelaksana-sebagai-teks", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN PANTAI MUTIARA",
      instansi: "DINAS KELAUTAN DAN PERIKANAN",
      unit: "BIDANG PERIKANAN TANGKAP",
      nomor: "523/11/DKP/2021",
      tanggalPembuatan: "15 Maret 2021",
      tanggalRevisi: "-",
      tanggalEfektif: "1 April 2021",
      pengesahan: {
        jabatan: "Kepala Dinas Kelautan dan Perikanan",
        nama: "Ir. La Ode Ahmad",
        nip: "19650909 199203 1 004",
      },
      nama: "Rekomendasi Bahan Bakar Minyak untuk Nelayan",
    },
    dasarHukum: ["Peraturan Presiden Nomor 191 Tahun 2014", "Peraturan BPH Migas Nomor 17 Tahun 2019"],
    kualifikasiPelaksana: ["Memahami aturan BBM tertentu", "Teliti"],
    keterkaitan: ["POS Pendataan Kapal"],
    peralatan: ["Komputer", "Formulir"],
    peringatan: ["Rekomendasi berlaku 30 hari"],
    pencatatan: ["Buku rekomendasi"],
    prosedur: {
      pelaksana: ["Nelayan", "Petugas", "Kepala Dinas"],
      langkah: [
        {
          ...langkah("a.", ["Mengajukan permohonan", "KTP, pas kecil", "5 menit", "Permohonan"]),
          simbol: [{ pelaksana: 0, bentuk: "tanda" }],
        },
        {
          ...langkah("b.", ["Memeriksa permohonan", "Permohonan", "10 menit", "Permohonan lengkap"]),
          simbol: [{ pelaksana: 1, bentuk: "tanda" }],
        },
        {
          ...langkah("c.", ["Menghitung kebutuhan BBM", "Permohonan lengkap", "15 menit", "Konsep rekomendasi"]),
          simbol: [{ pelaksana: 1, bentuk: "tanda" }],
        },
        {
          ...langkah("d.", ["Menandatangani rekomendasi", "Konsep rekomendasi", "1 hari kerja", "Rekomendasi"]),
          simbol: [{ pelaksana: 2, bentuk: "tanda" }],
        },
      ],
    },
  },
]);
