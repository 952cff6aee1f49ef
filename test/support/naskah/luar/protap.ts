import { p, span, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** Label above value in a band of four columns; "Protap" instead of SOP; boxes as a table of one column. */
const BODY =
  p("PEMERINTAH KABUPATEN TELUK SERAYA") +
  p("DINAS PERHUBUNGAN") +
  p("UPTD PENGUJIAN KENDARAAN BERMOTOR") +
  p("") +
  p("PROSEDUR TETAP (PROTAP)") +
  p("") +
  tbl(
    [
      tr(["No. Protap", "Tgl. Pembuatan", "Tgl. Revisi", "Tgl. Efektif"]),
      tr(["551.2/017/PKB/2023", "9 Januari 2023", "12 Juni 2023", "3 Juli 2023"]),
      tr([tc("Nama Protap", span(2)), tc("Disahkan oleh", span(2))]),
      tr([
        tc("Pengujian Berkala Kendaraan Bermotor", span(2)),
        tc("Kepala UPTD PKB\n\n\n(ttd)\n\nSuharto, A.Ma.PKB., S.E.\nNIP: 19740821 199803 1 005", span(2)),
      ]),
    ],
    [120, 120, 120, 120],
  ) +
  p("") +
  tbl(
    [
      tr(["Dasar Hukum"]),
      tr([
        "1) Undang-Undang Nomor 22 Tahun 2009 tentang Lalu Lintas dan Angkutan Jalan\n2) Peraturan Pemerintah Nomor 55 Tahun 2012 tentang Kendaraan",
      ]),
      tr(["Kualifikasi Pelaksana"]),
      tr(["1) Penguji kendaraan bermotor bersertifikat\n2) Memahami aplikasi e-KIR"]),
      tr(["Keterkaitan"]),
      tr(["Protap Mutasi Uji Kendaraan"]),
      tr(["Peralatan/Perlengkapan"]),
      tr(["1) Alat uji rem\n2) Alat uji emisi\n3) Komputer"]),
      tr(["Peringatan"]),
      tr(["Apabila kendaraan tidak lulus uji maka kartu uji tidak diterbitkan"]),
      tr(["Pencatatan & Pendataan"]),
      tr(["Buku induk kendaraan"]),
    ],
    [480],
  ) +
  p("") +
  tbl(
    [
      tr([
        tc("No.", MERGE_START),
        tc("Kegiatan", MERGE_START),
        tc("Pelaksana", span(3)),
        tc("Mutu Baku", span(3)),
        tc("Ket.", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        "Pemohon",
        "Petugas Pendaftaran",
        "Penguji",
        "Kelengkapan",
        "Waktu",
        "Output",
        tc("", MERGED),
      ]),
      tr(["1)", "Mendaftarkan kendaraan", "X", "", "", "STNK, kartu uji", "5 mnt", "Formulir", ""]),
      tr(["2)", "Memeriksa berkas", "", "X", "", "Formulir", "5 mnt", "Berkas lengkap", ""]),
      tr(["3)", "Menguji kendaraan", "", "", "X", "Berkas lengkap", "± 30 mnt", "Hasil uji", "Kendaraan kosong"]),
      tr(["4)", "Menerbitkan kartu uji", "", "X", "", "Hasil uji", "10 mnt", "Kartu uji", ""]),
    ],
    [20, 120, 50, 50, 50, 80, 40, 80, 60],
  );

export const protap = dokumen("protap-label-di-atas-nilai", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN TELUK SERAYA",
      instansi: "DINAS PERHUBUNGAN",
      unit: "UPTD PENGUJIAN KENDARAAN BERMOTOR",
      nomor: "551.2/017/PKB/2023",
      tanggalPembuatan: "9 Januari 2023",
      tanggalRevisi: "12 Juni 2023",
      tanggalEfektif: "3 Juli 2023",
      pengesahan: { jabatan: "Kepala UPTD PKB", nama: "Suharto, A.Ma.PKB., S.E.", nip: "19740821 199803 1 005" },
      nama: "Pengujian Berkala Kendaraan Bermotor",
    },
    dasarHukum: [
      "Undang-Undang Nomor 22 Tahun 2009 tentang Lalu Lintas dan Angkutan Jalan",
      "Peraturan Pemerintah Nomor 55 Tahun 2012 tentang Kendaraan",
    ],
    kualifikasiPelaksana: ["Penguji kendaraan bermotor bersertifikat", "Memahami aplikasi e-KIR"],
    keterkaitan: ["Protap Mutasi Uji Kendaraan"],
    peralatan: ["Alat uji rem", "Alat uji emisi", "Komputer"],
    peringatan: ["Apabila kendaraan tidak lulus uji maka kartu uji tidak diterbitkan"],
    pencatatan: ["Buku induk kendaraan"],
    prosedur: {
      pelaksana: ["Pemohon", "Petugas Pendaftaran", "Penguji"],
      langkah: [
        langkah(1, ["Mendaftarkan kendaraan", "STNK, kartu uji", "5 mnt", "Formulir"]),
        langkah(2, ["Memeriksa berkas", "Formulir", "5 mnt", "Berkas lengkap"]),
        langkah(3, ["Menguji kendaraan", "Berkas lengkap", "± 30 mnt", "Hasil uji", "Kendaraan kosong"]),
        langkah(4, ["Menerbitkan kartu uji", "Hasil uji", "10 mnt", "Kartu uji"]),
      ],
    },
  },
]);
