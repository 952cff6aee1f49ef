import { p, tbl, tr, tc } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** Head in one row without "Pelaksana" or "Mutu Baku", columns in another order, no remark; identity lines with labels and values in one cell. */
const BODY =
  tbl(
    [
      tr([
        tc("PEMERINTAH KOTA SEGARA BIRU\nDINAS LINGKUNGAN HIDUP\nUPT LABORATORIUM LINGKUNGAN"),
        tc(
          "Nomor SOP : 660/9/LAB\nTgl. Pembuatan : 8 Juni 2021\nTgl. Revisi : 8 Juni 2022 (Revisi ke-1)\nTgl. Efektif : 1 Juli 2022",
        ),
      ]),
      tr([
        tc("Nama SOP : PENGUJIAN CONTOH AIR SUNGAI"),
        tc("Disahkan Oleh : Kepala UPT\n\n\nLINDA PERMATA, S.Si\nNIP. 19810303 200801 2 021"),
      ]),
    ],
    [240, 240],
  ) +
  tbl(
    [
      tr([
        tc("Dasar Hukum :\nUU No. 32 Tahun 2009\nPP No. 22 Tahun 2021"),
        tc("Kualifikasi Pelaksana :\nAnalis laboratorium\nPetugas pengambil contoh bersertifikat"),
      ]),
      tr([
        tc("Keterkaitan :\nSOP Kalibrasi Alat"),
        tc("Peralatan / Perlengkapan :\nBotol contoh\npH meter\nSpektrofotometer"),
      ]),
      tr([
        tc("Peringatan :\nContoh rusak bila lebih dari 24 jam"),
        tc("Pencatatan & Pendataan :\nBuku log\nLembar kerja analis"),
      ]),
    ],
    [240, 240],
  ) +
  p("") +
  tbl(
    [
      tr(["No", "Pelanggan", "Petugas Sampling", "Analis", "Penyelia", "Aktivitas", "Waktu", "Persyaratan", "Output"]),
      tr(["1", "√", "", "", "", "Mengajukan permohonan uji", "10 menit", "Formulir", "Permohonan"]),
      tr(["2", "", "√", "", "", "Mengambil contoh", "1 hari", "Permohonan", "Contoh air"]),
      tr(["3", "", "", "√", "", "Menguji contoh", "5 hari", "Contoh air", "Data mentah"]),
      tr(["4", "", "", "", "√", "Memverifikasi data", "1 hari", "Data mentah", "Laporan hasil uji"]),
    ],
    [20, 50, 50, 50, 50, 120, 40, 80, 80],
  );

export const tertukar = dokumen("kolom-tertukar-satu-kepala", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KOTA SEGARA BIRU",
      instansi: "DINAS LINGKUNGAN HIDUP",
      unit: "UPT LABORATORIUM LINGKUNGAN",
      nomor: "660/9/LAB",
      tanggalPembuatan: "8 Juni 2021",
      tanggalRevisi: "8 Juni 2022 (Revisi ke-1)",
      tanggalEfektif: "1 Juli 2022",
      pengesahan: { jabatan: "Kepala UPT", nama: "LINDA PERMATA, S.Si", nip: "19810303 200801 2 021" },
      nama: "PENGUJIAN CONTOH AIR SUNGAI",
    },
    dasarHukum: ["UU No. 32 Tahun 2009", "PP No. 22 Tahun 2021"],
    kualifikasiPelaksana: ["Analis laboratorium", "Petugas pengambil contoh bersertifikat"],
    keterkaitan: ["SOP Kalibrasi Alat"],
    peralatan: ["Botol contoh", "pH meter", "Spektrofotometer"],
    peringatan: ["Contoh rusak bila lebih dari 24 jam"],
    pencatatan: ["Buku log", "Lembar kerja analis"],
    prosedur: {
      pelaksana: ["Pelanggan", "Petugas Sampling", "Analis", "Penyelia"],
      langkah: [
        langkah(1, ["Mengajukan permohonan uji", "Formulir", "10 menit", "Permohonan"]),
        langkah(2, ["Mengambil contoh", "Permohonan", "1 hari", "Contoh air"]),
        langkah(3, ["Menguji contoh", "Contoh air", "5 hari", "Data mentah"]),
        langkah(4, ["Memverifikasi data", "Data mentah", "1 hari", "Laporan hasil uji"]),
      ],
    },
  },
]);
