import { p, tbl, tr } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";
import type { SopInput } from "../../../../src/sop/input";

const DAFTAR = [
  ["Pengelolaan Surat Masuk", "01/UM/2025", "Mencatat surat masuk", "Agendaris"],
  ["Pengelolaan Surat Keluar", "02/UM/2025", "Menyusun konsep surat", "Pengolah Data"],
  ["Pengelolaan Arsip Dinamis", "03/UM/2025", "Menata arsip dalam boks", "Arsiparis"],
] as const;

const satu = ([nama, nomor, kegiatan, pelaksana]: (typeof DAFTAR)[number]): string =>
  p("PEMERINTAH KOTA TELUK JATI") +
  p("SEKRETARIAT DAERAH") +
  p("BAGIAN UMUM") +
  tbl(
    [
      ["Nomor SOP", nomor],
      ["Tanggal Pembuatan", "6 Januari 2025"],
      ["Tanggal Revisi", ""],
      ["Tanggal Pengesahan", "13 Januari 2025"],
      ["Disahkan Oleh", "Kepala Bagian Umum\n\nRina Marlina, S.E.\nNIP 19790917 200604 2 011"],
      ["Judul SOP", nama],
    ].map((row) => tr(row)),
    [120, 240],
  ) +
  tbl(
    [
      tr(["Dasar Hukum", "Kualifikasi Pelaksana"]),
      tr(["Peraturan Wali Kota Teluk Jati Nomor 8 Tahun 2022 tentang Tata Naskah Dinas", "Teliti"]),
      tr(["Keterkaitan", "Peralatan dan Perlengkapan"]),
      tr(["-", "Buku agenda"]),
      tr(["Peringatan", "Pencatatan dan Pendataan"]),
      tr(["Surat harus diproses pada hari yang sama", "Buku agenda"]),
    ],
    [240, 240],
  ) +
  tbl(
    [
      tr(["No", "Kegiatan", pelaksana, "Kabag", "Kelengkapan", "Waktu", "Output", "Keterangan"]),
      tr(["1", kegiatan, "●", "", "Surat", "10 menit", "Catatan", ""]),
      tr(["2", "Menyetujui hasil", "", "●", "Catatan", "5 menit", "Persetujuan", ""]),
    ],
    [20, 120, 60, 60, 80, 40, 80, 60],
  );

/** Cover, foreword and contents before three SOPs of one office. */
const BODY =
  ["STANDAR OPERASIONAL PROSEDUR", "(SOP)", "BAGIAN UMUM", "SEKRETARIAT DAERAH KOTA TELUK JATI", "TAHUN 2025"]
    .map((baris) => p(baris))
    .join("") +
  p("KATA PENGANTAR") +
  p("Standar Operasional Prosedur ini disusun sebagai pedoman bagi seluruh pelaksana di Bagian Umum.") +
  p("DAFTAR ISI") +
  DAFTAR.map(([nama], index) => p(`${index + 1}. SOP ${nama}\t${index * 2 + 1}`)).join("") +
  p("", "<w:pageBreakBefore/>") +
  DAFTAR.map(satu).join(p("", "<w:pageBreakBefore/>"));

export const bundel = dokumen(
  "sampul-daftar-isi-tiga-sop",
  BODY,
  DAFTAR.map(([nama, nomor, kegiatan, pelaksana]): SopInput => ({
    identitas: {
      pemda: "PEMERINTAH KOTA TELUK JATI",
      instansi: "SEKRETARIAT DAERAH",
      unit: "BAGIAN UMUM",
      nomor,
      tanggalPembuatan: "6 Januari 2025",
      tanggalEfektif: "13 Januari 2025",
      pengesahan: { jabatan: "Kepala Bagian Umum", nama: "Rina Marlina, S.E.", nip: "19790917 200604 2 011" },
      nama,
    },
    dasarHukum: ["Peraturan Wali Kota Teluk Jati Nomor 8 Tahun 2022 tentang Tata Naskah Dinas"],
    kualifikasiPelaksana: ["Teliti"],
    keterkaitan: ["-"],
    peralatan: ["Buku agenda"],
    peringatan: ["Surat harus diproses pada hari yang sama"],
    pencatatan: ["Buku agenda"],
    prosedur: {
      pelaksana: [pelaksana, "Kabag"],
      langkah: [
        langkah(1, [kegiatan, "Surat", "10 menit", "Catatan"]),
        langkah(2, ["Menyetujui hasil", "Catatan", "5 menit", "Persetujuan"]),
      ],
    },
  })),
);
