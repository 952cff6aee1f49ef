import { p, span, t, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** A form of the hospital kind: page and revision numbers beside the identity, names of drafters and checkers, label and value in one cell, mistyped labels. */
const BODY =
  tbl(
    [
      tr([
        tc("PEMERINTAH KABUPATEN SINAR BARU\nBADAN KEUANGAN DAN ASET DAERAH\nBIDANG PERBENDAHARAAN", MERGE_START),
        tc("STANDAR OPERASIONAL PROSEDUR", span(3)),
      ]),
      tr([tc("", MERGED), "No. Dokumen\n900/SOP-17/BKAD", "No. Revisi\n02", "Halaman\n1 / 3"]),
      tr([tc("", MERGED), tc("Tanggal Pembuatn : 12 Oktober 2021", span(3))]),
      tr([tc("", MERGED), tc("Tanggal Revsi : 3 Januari 2024", span(3))]),
      tr([tc("", MERGED), tc("Tanggal Efektip : 15 Januari 2024", span(3))]),
      tr([tc("", MERGED), tc("Disyahkan Oleh : Kepala Badan Keuangan dan Aset Daerah", span(3))]),
      tr([
        tc("", MERGED),
        tc(p("") + p("") + p(t("YULIANTI, S.E., M.Ak.")) + p(t("Nip : 197606162005012011")), span(3)),
      ]),
      tr([tc("Nama SOP", ""), tc("PENERBITAN SURAT PERINTAH PENCAIRAN DANA (SP2D)", span(3))]),
      tr([tc("Disusun oleh : Kasubbid Belanja"), tc("Diperiksa oleh : Kabid Perbendaharaan", span(3))]),
    ],
    [200, 100, 90, 90],
  ) +
  tbl(
    [
      tr(["Dasar Hukm", "Kualifikasi Pelaksna"]),
      tr([
        "a. PP Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah\nb. Permendagri Nomor 77 Tahun 2020",
        "a. Memahami SIPD\nb. Cermat",
      ]),
      tr(["Keterkaitn", "Perlatan / Perlengkapan"]),
      tr(["a. SOP Pengajuan SPM", "a. Komputer\nb. Aplikasi SIPD"]),
      tr(["Peringatn", "Pencatatan & Pendatan"]),
      tr(["Dana tidak cair jika SPM salah", "a. Register SP2D"]),
    ],
    [240, 240],
  ) +
  tbl(
    [
      tr([
        tc("No.", MERGE_START),
        tc("Urain Kegiatan", MERGE_START),
        tc("Pelaksna", span(3)),
        tc("Mutu Bku", span(3)),
        tc("Keterngan", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        "Operator",
        "Kasubbid",
        "Kuasa BUD",
        "Kelengkapn",
        "Wktu",
        "Ouput",
        tc("", MERGED),
      ]),
      tr(["1.", "Menerima SPM", "√", "", "", "SPM", "15 Menit", "SPM teregister", ""]),
      tr(["2.", "Meneliti SPM", "", "√", "", "SPM teregister", "±1 Jam", "SPM lengkap", "SPM salah dikembalikan"]),
      tr(["3.", "Menerbitkan SP2D", "", "", "√", "SPM lengkap", "maks. 2 hari kerja", "SP2D", ""]),
    ],
    [20, 120, 50, 50, 50, 80, 45, 80, 60],
  );

export const formulir = dokumen("formulir-salah-ketik", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN SINAR BARU",
      instansi: "BADAN KEUANGAN DAN ASET DAERAH",
      unit: "BIDANG PERBENDAHARAAN",
      nomor: "900/SOP-17/BKAD",
      tanggalPembuatan: "12 Oktober 2021",
      tanggalRevisi: "3 Januari 2024",
      tanggalEfektif: "15 Januari 2024",
      pengesahan: {
        jabatan: "Kepala Badan Keuangan dan Aset Daerah",
        nama: "YULIANTI, S.E., M.Ak.",
        nip: "197606162005012011",
      },
      nama: "PENERBITAN SURAT PERINTAH PENCAIRAN DANA (SP2D)",
    },
    dasarHukum: ["PP Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah", "Permendagri Nomor 77 Tahun 2020"],
    kualifikasiPelaksana: ["Memahami SIPD", "Cermat"],
    keterkaitan: ["SOP Pengajuan SPM"],
    peralatan: ["Komputer", "Aplikasi SIPD"],
    peringatan: ["Dana tidak cair jika SPM salah"],
    pencatatan: ["Register SP2D"],
    prosedur: {
      pelaksana: ["Operator", "Kasubbid", "Kuasa BUD"],
      langkah: [
        langkah(1, ["Menerima SPM", "SPM", "15 Menit", "SPM teregister"]),
        langkah(2, ["Meneliti SPM", "SPM teregister", "±1 Jam", "SPM lengkap", "SPM salah dikembalikan"]),
        langkah(3, ["Menerbitkan SP2D", "SPM lengkap", "maks. 2 hari kerja", "SP2D"]),
      ],
    },
  },
]);
