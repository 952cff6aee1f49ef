import { span, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** Headings of stages as rows across the table, numbers that start again below each; two pairs of label and value in one row of the identity. */
const BODY =
  tbl(
    [
      tr([tc("PEMERINTAH KABUPATEN TANJUNG SARI\nDINAS PERTANIAN\nBIDANG PENYULUHAN", span(6))]),
      tr([tc("STANDAR OPERASIONAL PROSEDUR", span(6))]),
      tr(["Nomor SOP", ":", "520/05/DISTAN", "Tgl Pembuatan", ":", "4 April 2022"]),
      tr(["Nama SOP", ":", "Penyaluran Pupuk Bersubsidi", "Tgl Revisi", ":", "-"]),
      tr([
        "Disahkan Oleh",
        ":",
        tc("Kepala Dinas Pertanian\n\nIr. Bambang Sutrisno, M.P.\nNIP. 19660606 199303 1 010"),
        "Tgl Efektif",
        ":",
        "2 Mei 2022",
      ]),
    ],
    [80, 10, 170, 80, 10, 130],
  ) +
  tbl(
    [
      tr(["Dasar Hukum", "Keterkaitan", "Peringatan"]),
      tr(["Permentan Nomor 10 Tahun 2022", "SOP Penyusunan RDKK", "Pupuk hanya untuk anggota kelompok tani"]),
      tr(["Kualifikasi Pelaksana", "Peralatan/Perlengkapan", "Pencatatan dan Pendataan"]),
      tr(["Penyuluh pertanian", "Komputer\nAplikasi e-RDKK", "Buku penyaluran"]),
    ],
    [160, 160, 160],
  ) +
  tbl(
    [
      tr([
        tc("No", MERGE_START),
        tc("Kegiatan", MERGE_START),
        tc("Pelaksana", span(3)),
        tc("Mutu Baku", span(3)),
        tc("Ket", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        "Kelompok Tani",
        "Penyuluh",
        "Kabid",
        "Kelengkapan",
        "Waktu",
        "Output",
        tc("", MERGED),
      ]),
      tr([tc("A. PERSIAPAN", span(9))]),
      tr(["1", "Menyusun RDKK", "√", "√", "", "Data anggota", "7 hari", "RDKK", ""]),
      tr(["2", "Memeriksa RDKK", "", "√", "", "RDKK", "3 hari", "RDKK sah", ""]),
      tr([tc("B. PELAKSANAAN", span(9))]),
      tr(["1", "Menetapkan alokasi", "", "", "√", "RDKK sah", "5 hari", "Alokasi", ""]),
      tr(["2", "Menebus pupuk di kios", "√", "", "", "Alokasi", "1 hari", "Pupuk", "Kartu tani"]),
    ],
    [20, 120, 50, 50, 50, 80, 40, 80, 60],
  );

export const tahapan = dokumen("judul-tahap-dua-pasang-sebaris", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN TANJUNG SARI",
      instansi: "DINAS PERTANIAN",
      unit: "BIDANG PENYULUHAN",
      nomor: "520/05/DISTAN",
      tanggalPembuatan: "4 April 2022",
      tanggalRevisi: "-",
      tanggalEfektif: "2 Mei 2022",
      pengesahan: {
        jabatan: "Kepala Dinas Pertanian",
        nama: "Ir. Bambang Sutrisno, M.P.",
        nip: "19660606 199303 1 010",
      },
      nama: "Penyaluran Pupuk Bersubsidi",
    },
    dasarHukum: ["Permentan Nomor 10 Tahun 2022"],
    kualifikasiPelaksana: ["Penyuluh pertanian"],
    keterkaitan: ["SOP Penyusunan RDKK"],
    peralatan: ["Komputer", "Aplikasi e-RDKK"],
    peringatan: ["Pupuk hanya untuk anggota kelompok tani"],
    pencatatan: ["Buku penyaluran"],
    prosedur: {
      pelaksana: ["Kelompok Tani", "Penyuluh", "Kabid"],
      langkah: [
        langkah(1, ["Menyusun RDKK", "Data anggota", "7 hari", "RDKK"]),
        langkah(2, ["Memeriksa RDKK", "RDKK", "3 hari", "RDKK sah"]),
        langkah(1, ["Menetapkan alokasi", "RDKK sah", "5 hari", "Alokasi"]),
        langkah(2, ["Menebus pupuk di kios", "Alokasi", "1 hari", "Pupuk", "Kartu tani"]),
      ],
    },
  },
]);
