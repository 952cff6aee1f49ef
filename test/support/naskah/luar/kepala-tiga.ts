import { p, span, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** Head in three rows with groups of performers, column numbers, decimal times; identity in two tables of which the left one has only the office. */
const BODY =
  tbl(
    [
      tr(["PEMERINTAH KABUPATEN BATU AMPAR"]),
      tr(["DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"]),
      tr(["BIDANG PELAYANAN PENDAFTARAN PENDUDUK"]),
    ],
    [230],
  ) +
  p("") +
  tbl(
    [
      tr(["Nomor Standar Operasional Prosedur", "470/22/DUKCAPIL"]),
      tr(["Tanggal Penyusunan", "Januari 2022"]),
      tr(["Tanggal Revisi", "Maret 2023"]),
      tr(["Tanggal Diberlakukan", "April 2023"]),
      tr([
        "Disahkan Oleh",
        "Kepala Dinas Kependudukan dan Pencatatan Sipil\nttd\nTeuku Iskandar, S.H.\nNIP.197105172000031004",
      ]),
      tr(["Nama Standar Operasional Prosedur", "Penerbitan Kartu Keluarga"]),
    ],
    [130, 150],
  ) +
  p("") +
  tbl(
    [
      tr(["DASAR HUKUM", "KUALIFIKASI PELAKSANAAN"]),
      tr(["1. UU 24/2013\n2. Perpres 96/2018", "Operator SIAK"]),
      tr(["KETERKAITAN SOP", "PERALATAN DAN PERLENGKAPAN"]),
      tr(["SOP Penerbitan KTP-el", "1. Komputer\n2. Printer\n3. Jaringan SIAK"]),
      tr(["PERINGATAN", "PENCATATAN DAN PENDATAAN"]),
      tr(["Data harus valid", "Register KK"]),
    ],
    [240, 240],
  ) +
  p("") +
  tbl(
    [
      tr([
        tc("NO", MERGE_START),
        tc("URAIAN KEGIATAN", MERGE_START),
        tc("PELAKSANA", span(4)),
        tc("MUTU BAKU", span(3)),
        tc("KETERANGAN", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        tc("KECAMATAN", span(2)),
        tc("DINAS", span(2)),
        tc("KELENGKAPAN", MERGE_START),
        tc("WAKTU", MERGE_START),
        tc("OUTPUT", MERGE_START),
        tc("", MERGED),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        "PEMOHON",
        "PETUGAS LOKET",
        "OPERATOR",
        "KEPALA DINAS",
        tc("", MERGED),
        tc("", MERGED),
        tc("", MERGED),
        tc("", MERGED),
      ]),
      tr(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
      tr(["1", "Mengisi formulir F-1.01", "√", "", "", "", "Formulir F-1.01", "0,5 jam", "Formulir terisi", "-"]),
      tr([
        "2",
        "Memverifikasi formulir",
        "",
        "√",
        "",
        "",
        "Formulir terisi",
        "10 menit/berkas",
        "Formulir terverifikasi",
        "-",
      ]),
      tr([
        "3",
        "Merekam data ke SIAK",
        "",
        "",
        "√",
        "",
        "Formulir terverifikasi",
        "1 x 24 jam",
        "Data terekam",
        "Bila server aktif",
      ]),
      tr([
        "4",
        "Menandatangani KK secara elektronik",
        "",
        "",
        "",
        "√",
        "Data terekam",
        "1 hari kerja",
        "Kartu Keluarga",
        "-",
      ]),
    ],
    [20, 120, 45, 45, 45, 45, 80, 40, 80, 60],
  );

export const kepalaTiga = dokumen("kepala-tiga-baris-kelompok", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN BATU AMPAR",
      instansi: "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL",
      unit: "BIDANG PELAYANAN PENDAFTARAN PENDUDUK",
      nomor: "470/22/DUKCAPIL",
      tanggalPembuatan: "Januari 2022",
      tanggalRevisi: "Maret 2023",
      tanggalEfektif: "April 2023",
      pengesahan: {
        jabatan: "Kepala Dinas Kependudukan dan Pencatatan Sipil",
        nama: "Teuku Iskandar, S.H.",
        nip: "197105172000031004",
      },
      nama: "Penerbitan Kartu Keluarga",
    },
    dasarHukum: ["UU 24/2013", "Perpres 96/2018"],
    kualifikasiPelaksana: ["Operator SIAK"],
    keterkaitan: ["SOP Penerbitan KTP-el"],
    peralatan: ["Komputer", "Printer", "Jaringan SIAK"],
    peringatan: ["Data harus valid"],
    pencatatan: ["Register KK"],
    prosedur: {
      pelaksana: ["PEMOHON", "PETUGAS LOKET", "OPERATOR", "KEPALA DINAS"],
      langkah: [
        langkah(1, ["Mengisi formulir F-1.01", "Formulir F-1.01", "0,5 jam", "Formulir terisi", "-"]),
        langkah(2, ["Memverifikasi formulir", "Formulir terisi", "10 menit/berkas", "Formulir terverifikasi", "-"]),
        langkah(3, [
          "Merekam data ke SIAK",
          "Formulir terverifikasi",
          "1 x 24 jam",
          "Data terekam",
          "Bila server aktif",
        ]),
        langkah(4, ["Menandatangani KK secara elektronik", "Data terekam", "1 hari kerja", "Kartu Keluarga", "-"]),
      ],
    },
  },
]);
