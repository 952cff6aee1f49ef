import { MERGED, MERGE_START, p, tbl, tc, tr } from "../../word-xml";
import type { SopInput } from "../../../../src/sop/input";
import { dokumen, isiKotak, langkah } from "./dokumen";

const satu = (judul: string, nomor: string, orang: string, kegiatan: string): string =>
  tbl(
    [
      tr([tc("PEMERINTAH KOTA LANGIT BIRU\nDINAS PERPUSTAKAAN", MERGE_START), "Nomor SOP", nomor]),
      tr([tc("", MERGED), "Tanggal Pembuatan", "4 Juli 2022"]),
      tr([tc("", MERGED), "Judul SOP", judul]),
    ],
    [200, 100, 180],
  ) +
  tbl(
    [
      tr(["Dasar Hukum", "Kualifikasi Pelaksana"]),
      tr(["UU 43/2007", "Pustakawan"]),
      tr(["Keterkaitan", "Peralatan/Perlengkapan"]),
      tr(["-", "Komputer"]),
      tr(["Peringatan", "Pencatatan dan Pendataan"]),
      tr(["Denda", "Buku induk"]),
    ],
    [240, 240],
  ) +
  tbl(
    [
      tr(["No", "Kegiatan", "Petugas", "Kepala", "Kelengkapan", "Waktu", "Output"]),
      tr(["1", kegiatan, "V", "", "Buku", "5 menit", "Data"]),
      tr(["2", "Menyetujui", "", "V", "Data", "5 menit", "Persetujuan"]),
    ],
    [20, 130, 50, 50, 80, 40, 80],
  ) +
  [
    "Disahkan di Langit Biru",
    "pada tanggal 5 Juli 2022",
    "KEPALA DINAS PERPUSTAKAAN,",
    "",
    "",
    orang,
    "NIP. 196909091995031004",
  ]
    .map((x) => p(x))
    .join("") +
  '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const m3 = (judul: string, nomor: string, orang: string, kegiatan: string): SopInput => ({
  identitas: {
    pemda: "PEMERINTAH KOTA LANGIT BIRU",
    instansi: "DINAS PERPUSTAKAAN",
    nomor,
    tanggalPembuatan: "4 Juli 2022",
    nama: judul,
    pengesahan: { jabatan: "KEPALA DINAS PERPUSTAKAAN,", nama: orang, nip: "196909091995031004" },
  },
  ...isiKotak(["UU 43/2007", "Pustakawan", "-", "Komputer", "Denda", "Buku induk"]),
  prosedur: {
    pelaksana: ["Petugas", "Kepala"],
    langkah: [
      langkah(1, [kegiatan, "Buku", "5 menit", "Data"]),
      langkah(2, ["Menyetujui", "Data", "5 menit", "Persetujuan"]),
    ],
  },
});
/** Two SOPs, each with its signature below the steps; heads in one row. */
export const bundelTtd = dokumen(
  "bundel-tanda-tangan-di-bawah",
  satu("Peminjaman Buku", "041/1", "Drs. Iwan Setiawan", "Mencatat peminjaman") +
    satu("Pengembalian Buku", "041/2", "Drs. Iwan Setiawan", "Mencatat pengembalian"),
  [
    m3("Peminjaman Buku", "041/1", "Drs. Iwan Setiawan", "Mencatat peminjaman"),
    m3("Pengembalian Buku", "041/2", "Drs. Iwan Setiawan", "Mencatat pengembalian"),
  ],
);
