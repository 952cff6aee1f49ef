import { p, span, t, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** No label for the name: it stands below the words of the title; the letterhead with address and mail; the identity as a narrow table with few rows. */
const BODY =
  p("PEMERINTAH KABUPATEN TIRTA MAS") +
  p("DINAS PERUMAHAN RAKYAT, KAWASAN PERMUKIMAN") +
  p("DAN PERTANAHAN") +
  p("Jalan Merdeka Nomor 1, Tirta Mas 45123, pos-el: perkim@tirtamas.go.id") +
  p("") +
  p("STANDAR OPERASIONAL PROSEDUR (SOP)") +
  p("PENYALURAN BANTUAN RUMAH TIDAK LAYAK HUNI") +
  p("") +
  tbl(
    [
      tr(["NOMOR", ": 653/SOP.02/PERKIM/2022"]),
      tr(["TGL. DIBUAT", ": 14 Maret 2022"]),
      tr(["TGL. DIREVISI", ": -"]),
      tr(["TGL. BERLAKU", ": 1 April 2022"]),
    ],
    [100, 200],
  ) +
  p("") +
  tbl(
    [
      tr([
        tc("DASAR HUKUM :\n1. UU 1/2011 tentang Perumahan;\n2. Perbup 40/2021."),
        tc("KETERKAITAN :\n1. SOP Verifikasi Penerima;\n2. SOP Pencairan."),
      ]),
      tr([
        tc("KUALIFIKASI PELAKSANA :\n1. D3;\n2. Mampu membaca gambar."),
        tc("PERALATAN DAN PERLENGKAPAN :\n1. Kamera;\n2. Meteran."),
      ]),
      tr([tc("PERINGATAN :\nBantuan dibatalkan bila data palsu."), tc("PENCATATAN DAN PENDATAAN :\nBasis data RTLH.")]),
    ],
    [240, 240],
  ) +
  p("") +
  tbl(
    [
      tr([
        tc("NO.", MERGE_START),
        tc("URAIAN PROSEDUR", MERGE_START),
        tc("PELAKSANA", span(3)),
        tc("MUTU BAKU", span(3)),
        tc("KET.", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        "KEPALA DESA",
        "FASILITATOR",
        "KEPALA DINAS",
        "PERSYARATAN/ KELENGKAPAN",
        "WAKTU (HARI)",
        "OUTPUT",
        tc("", MERGED),
      ]),
      tr(["1", "Mengusulkan calon penerima", "√", "", "", "Daftar usulan", "7", "Usulan", ""]),
      tr(["2", "Memverifikasi calon penerima", "", "√", "", "Usulan", "14", "Hasil verifikasi", ""]),
      tr(["3", "Menetapkan penerima", "", "", "√", "Hasil verifikasi", "3", "Keputusan", ""]),
    ],
    [20, 120, 50, 50, 50, 80, 40, 80, 60],
  ) +
  p("") +
  tbl(
    [
      tr([
        "",
        tc(
          p("Ditetapkan di Tirta Mas") +
            p("pada tanggal 1 April 2022") +
            p("KEPALA DINAS PERUMAHAN RAKYAT, KAWASAN PERMUKIMAN DAN PERTANAHAN,") +
            p("") +
            p("") +
            p(t("Ir. H. SUPARDI, M.T.")) +
            p("Pembina Utama Muda") +
            p("NIP 196512121992031015"),
        ),
      ]),
    ],
    [240, 240],
  );

export const judulSaja = dokumen("nama-dari-judul-tanda-tangan-akhir", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN TIRTA MAS",
      instansi: "DINAS PERUMAHAN RAKYAT, KAWASAN PERMUKIMAN DAN PERTANAHAN",
      nomor: "653/SOP.02/PERKIM/2022",
      tanggalPembuatan: "14 Maret 2022",
      tanggalRevisi: "-",
      tanggalEfektif: "1 April 2022",
      pengesahan: {
        jabatan: "KEPALA DINAS PERUMAHAN RAKYAT, KAWASAN PERMUKIMAN DAN PERTANAHAN,",
        nama: "Ir. H. SUPARDI, M.T.",
        nip: "196512121992031015",
      },
      nama: "PENYALURAN BANTUAN RUMAH TIDAK LAYAK HUNI",
    },
    dasarHukum: ["UU 1/2011 tentang Perumahan;", "Perbup 40/2021."],
    kualifikasiPelaksana: ["D3;", "Mampu membaca gambar."],
    keterkaitan: ["SOP Verifikasi Penerima;", "SOP Pencairan."],
    peralatan: ["Kamera;", "Meteran."],
    peringatan: ["Bantuan dibatalkan bila data palsu."],
    pencatatan: ["Basis data RTLH."],
    prosedur: {
      pelaksana: ["KEPALA DESA", "FASILITATOR", "KEPALA DINAS"],
      langkah: [
        langkah(1, ["Mengusulkan calon penerima", "Daftar usulan", "7", "Usulan"]),
        langkah(2, ["Memverifikasi calon penerima", "Usulan", "14", "Hasil verifikasi"]),
        langkah(3, ["Menetapkan penerima", "Hasil verifikasi", "3", "Keputusan"]),
      ],
    },
  },
]);
