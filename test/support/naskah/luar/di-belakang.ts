import { p, span, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** Boxes and steps first, the identity and the signature at the end; the title in a line "STANDAR OPERASIONAL PROSEDUR (SOP)". */
const BODY =
  p("STANDAR OPERASIONAL PROSEDUR (SOP)") +
  p("PENGELOLAAN ASET DESA") +
  p("") +
  tbl(
    [
      tr([
        tc("Dasar Hukum", ""),
        tc("Permendagri Nomor 1 Tahun 2016 tentang Pengelolaan Aset Desa\nPerbup Nomor 12 Tahun 2018"),
      ]),
      tr(["Keterkaitan", "SOP Inventarisasi Aset"]),
      tr(["Peringatan", "Jika tidak dicatat, aset dapat hilang"]),
      tr(["Kualifikasi Pelaksana", "Perangkat desa"]),
      tr(["Peralatan & Perlengkapan", "Buku inventaris; komputer"]),
      tr(["Pencatatan & Pendataan", "Buku inventaris aset desa"]),
    ],
    [120, 360],
  ) +
  p("") +
  tbl(
    [
      tr([
        tc("No", MERGE_START),
        tc("Uraian Prosedur", MERGE_START),
        tc("Pelaksana", span(3)),
        tc("Mutu Baku", span(3)),
        tc("Ket", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        "Kaur Umum",
        "Sekdes",
        "Kades",
        "Kelengkapan",
        "Waktu",
        "Output",
        tc("", MERGED),
      ]),
      tr(["1", "2", "3", "4", "5", "6", "7", "8", "9"]),
      tr(["1", "Mencatat aset", "●", "", "", "Daftar aset", "1 jam", "Catatan aset", ""]),
      tr(["2", "Memeriksa catatan", "", "●", "", "Catatan aset", "30 menit", "Catatan diperiksa", ""]),
      tr(["3", "Mengesahkan catatan", "", "", "●", "Catatan diperiksa", "15 menit", "Buku inventaris", ""]),
    ],
    [20, 120, 50, 50, 50, 80, 40, 80, 60],
  ) +
  p("") +
  tbl(
    [
      tr(["PEMERINTAH KABUPATEN TANAH SUBUR", "NOMOR SOP", "143/02/DS-SJ/2021"]),
      tr(["KECAMATAN BATANG HULU", "TANGGAL PEMBUATAN", "4 Mei 2021"]),
      tr(["DESA SUMBER JAYA", "TANGGAL REVISI", "-"]),
      tr(["", "TANGGAL EFEKTIF", "1 Juli 2021"]),
      tr(["", "DISAHKAN OLEH", "KEPALA DESA SUMBER JAYA\n\n\nSUKARMIN"]),
      tr(["", "NAMA SOP", "PENGELOLAAN ASET DESA"]),
    ],
    [200, 100, 180],
  );

export const diBelakang = dokumen("identitas-sesudah-langkah", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN TANAH SUBUR",
      instansi: "KECAMATAN BATANG HULU",
      unit: "DESA SUMBER JAYA",
      nomor: "143/02/DS-SJ/2021",
      tanggalPembuatan: "4 Mei 2021",
      tanggalRevisi: "-",
      tanggalEfektif: "1 Juli 2021",
      pengesahan: { jabatan: "KEPALA DESA SUMBER JAYA", nama: "SUKARMIN", nip: "" },
      nama: "PENGELOLAAN ASET DESA",
    },
    dasarHukum: ["Permendagri Nomor 1 Tahun 2016 tentang Pengelolaan Aset Desa", "Perbup Nomor 12 Tahun 2018"],
    kualifikasiPelaksana: ["Perangkat desa"],
    keterkaitan: ["SOP Inventarisasi Aset"],
    peralatan: ["Buku inventaris; komputer"],
    peringatan: ["Jika tidak dicatat, aset dapat hilang"],
    pencatatan: ["Buku inventaris aset desa"],
    prosedur: {
      pelaksana: ["Kaur Umum", "Sekdes", "Kades"],
      langkah: [
        langkah(1, ["Mencatat aset", "Daftar aset", "1 jam", "Catatan aset"]),
        langkah(2, ["Memeriksa catatan", "Catatan aset", "30 menit", "Catatan diperiksa"]),
        langkah(3, ["Mengesahkan catatan", "Catatan diperiksa", "15 menit", "Buku inventaris"]),
      ],
    },
  },
]);
