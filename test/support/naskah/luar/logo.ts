import { MERGED, MERGE_START, p, span, t, tbl, tc, tr } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const SETELAH_LOGO = p("") + p("PEMERINTAH KABUPATEN SUNGAI LIMAU") + p("DINAS TENAGA KERJA") + p("BIDANG PENEMPATAN");

/** One identity table: a cell for logo and office that goes down all rows, the colon in a column of its own, labels misspelt. */
const IDENTITAS = [
  ["NO SOP", "560/014/DISNAKER"],
  ["TGL. PEMBUATAN", "4 Januari 2024"],
  ["TGL. REVISI", "-"],
  ["TGL EFEKTIP", "1 Pebruari 2024"],
  [
    "DISAHKAN OLEH",
    "KEPALA DINAS TENAGA KERJA\n\n\nDRS. H. MUCHTAR LUTFI, M.SI\nPembina Utama Muda\nNIP. 19680412 199403 1 007",
  ],
  ["NAMA SOP", "PENERBITAN KARTU PENCARI KERJA (AK-1)"],
] as const;

const BODY =
  tbl(
    IDENTITAS.map(([label, nilai], index) =>
      tr([index === 0 ? tc(SETELAH_LOGO, MERGE_START) : tc("", MERGED), tc(label), tc(":"), tc(nilai)]),
    ),
    [180, 90, 10, 200],
  ) +
  p("") +
  tbl(
    [
      tr(["DASAR HUKM :", "KWALIFIKASI PELAKSANA :"]),
      tr([
        "1. Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan;\n2. Permenaker Nomor 39 Tahun 2016 tentang Penempatan Tenaga Kerja.",
        "1. Mampu mengoperasikan komputer\n2. Memahami aplikasi SIAPkerja",
      ]),
      tr(["KETERKAITAN DGN SOP LAIN :", "PERALATAN / PERLNGKAPAN :"]),
      tr(["SOP Pelayanan Informasi Pasar Kerja", "Komputer, printer, dan kamera"]),
      tr(["PERINGATAN :", "PENCATATAN & PENDATAAN :"]),
      tr(["Bila data tidak benar maka kartu dicabut", "Buku register AK-1"]),
    ],
    [240, 240],
  ) +
  p("") +
  tbl(
    [
      tr(
        [
          tc("NO", MERGE_START),
          tc("URAIAN KEGIATAN", MERGE_START),
          tc("PELAKSANA", span(3)),
          tc("MUTU BAKU", span(3)),
          tc("KET", MERGE_START),
        ],
        "<w:tblHeader/>",
      ),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        "Pemohon",
        `<w:tc>${p(`${t("Petugas")}<w:r><w:br/></w:r>${t("Loket")}`)}</w:tc>`,
        "Kabid",
        "Kelengkapan",
        "Waktu",
        "Output",
        tc("", MERGED),
      ]),
      tr(["1.", "Mengajukan permohonan AK-1", "√", "", "", "KTP dan ijazah", "± 5 mnt", "Berkas permohonan", ""]),
      tr([
        "2.",
        "Memverifikasi berkas",
        "",
        "√",
        "",
        "Berkas permohonan",
        "± 15 mnt",
        "Berkas lengkap",
        "Bila kurang, dikembalikan",
      ]),
      tr(["3.", "Menandatangani kartu", "", "", "√", "Konsep kartu", "s.d. 1 hr", "Kartu AK-1", ""]),
    ],
    [20, 120, 50, 50, 50, 80, 40, 80, 60],
  );

export const logo = dokumen("logo-sel-gabung", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN SUNGAI LIMAU",
      instansi: "DINAS TENAGA KERJA",
      unit: "BIDANG PENEMPATAN",
      nomor: "560/014/DISNAKER",
      tanggalPembuatan: "4 Januari 2024",
      tanggalRevisi: "-",
      tanggalEfektif: "1 Pebruari 2024",
      pengesahan: {
        jabatan: "KEPALA DINAS TENAGA KERJA",
        nama: "DRS. H. MUCHTAR LUTFI, M.SI",
        nip: "19680412 199403 1 007",
      },
      nama: "PENERBITAN KARTU PENCARI KERJA (AK-1)",
    },
    dasarHukum: [
      "Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan;",
      "Permenaker Nomor 39 Tahun 2016 tentang Penempatan Tenaga Kerja.",
    ],
    kualifikasiPelaksana: ["Mampu mengoperasikan komputer", "Memahami aplikasi SIAPkerja"],
    keterkaitan: ["SOP Pelayanan Informasi Pasar Kerja"],
    peralatan: ["Komputer, printer, dan kamera"],
    peringatan: ["Bila data tidak benar maka kartu dicabut"],
    pencatatan: ["Buku register AK-1"],
    prosedur: {
      pelaksana: ["Pemohon", "Petugas Loket", "Kabid"],
      langkah: [
        langkah(1, ["Mengajukan permohonan AK-1", "KTP dan ijazah", "± 5 mnt", "Berkas permohonan"]),
        langkah(2, [
          ...["Memverifikasi berkas", "Berkas permohonan", "± 15 mnt", "Berkas lengkap"],
          "Bila kurang, dikembalikan",
        ]),
        langkah(3, ["Menandatangani kartu", "Konsep kartu", "s.d. 1 hr", "Kartu AK-1"]),
      ],
    },
  },
]);
