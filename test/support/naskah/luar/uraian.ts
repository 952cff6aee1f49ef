import { p, tbl, tr } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const bernomor = (teks: string): string => p(teks, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');

/** Identity and boxes in a table, the procedure as numbered paragraphs below a heading. */
const BODY =
  p("PEMERINTAH KABUPATEN HULU RAYA") +
  p("DINAS PERPUSTAKAAN DAERAH") +
  tbl(
    [
      ["Nomor SOP", "041/12/PERPUS/2022"],
      ["Tanggal Pembuatan", "7 Maret 2022"],
      ["Tanggal Revisi", "-"],
      ["Tanggal Efektif", "4 April 2022"],
      ["Disahkan oleh", "Kepala Dinas\n\nYuliana, S.IP.\nNIP. 19720630 199803 2 005"],
      ["Nama SOP", "Peminjaman Buku"],
      ["Dasar Hukum", "1. UU Nomor 43 Tahun 2007 tentang Perpustakaan"],
      ["Kualifikasi Pelaksana", "D3 Perpustakaan"],
      ["Keterkaitan", "SOP Pengembalian Buku"],
      ["Peralatan/Perlengkapan", "Komputer"],
      ["Peringatan", "Buku yang hilang wajib diganti"],
      ["Pencatatan dan Pendataan", "Buku peminjaman"],
    ].map((row) => tr(row)),
    [150, 300],
  ) +
  p("PROSEDUR :") +
  bernomor("Pemustaka menyerahkan kartu anggota dan buku kepada petugas.") +
  bernomor("Petugas memeriksa keanggotaan.") +
  bernomor("Petugas mencatat peminjaman dan menyerahkan buku.") +
  p("Ditetapkan di Hulu Raya");

export const uraian = dokumen("langkah-bernomor-tanpa-tabel", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN HULU RAYA",
      instansi: "DINAS PERPUSTAKAAN DAERAH",
      nomor: "041/12/PERPUS/2022",
      tanggalPembuatan: "7 Maret 2022",
      tanggalRevisi: "-",
      tanggalEfektif: "4 April 2022",
      pengesahan: { jabatan: "Kepala Dinas", nama: "Yuliana, S.IP.", nip: "19720630 199803 2 005" },
      nama: "Peminjaman Buku",
    },
    dasarHukum: ["UU Nomor 43 Tahun 2007 tentang Perpustakaan"],
    kualifikasiPelaksana: ["D3 Perpustakaan"],
    keterkaitan: ["SOP Pengembalian Buku"],
    peralatan: ["Komputer"],
    peringatan: ["Buku yang hilang wajib diganti"],
    pencatatan: ["Buku peminjaman"],
    prosedur: {
      langkah: [
        langkah(1, ["Pemustaka menyerahkan kartu anggota dan buku kepada petugas."]),
        langkah(2, ["Petugas memeriksa keanggotaan."]),
        langkah(3, ["Petugas mencatat peminjaman dan menyerahkan buku."]),
      ],
    },
  },
]);
