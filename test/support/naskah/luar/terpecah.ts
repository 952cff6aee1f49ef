import { p, span, tbl, tr, tc, t, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const HALAMAN = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const KEPALA = [
  tr([
    tc("No", MERGE_START),
    tc("Kegiatan", MERGE_START),
    tc("Pelaksana", span(3)),
    tc("Mutu Baku", span(3)),
    tc("Ket", MERGE_START),
  ]),
  tr([tc("", MERGED), tc("", MERGED), "Staf", "Kasi", "Camat", "Kelengkapan", "Waktu", "Output", tc("", MERGED)]),
  tr(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"]),
];
const LEBAR = [20, 120, 50, 50, 50, 80, 40, 80, 60];

/** Steps in three tables: the second one repeats the head, the third has none; a line "Lanjutan" between; time and remark merged down; signature below the last. */
const BODY =
  p("STANDAR OPERASIONAL PROSEDUR") +
  p("PENGURUSAN IZIN KERAMAIAN") +
  p(`${t("Nomor")}<w:r><w:tab/></w:r>${t(": 331/04/KEC/2020")}`) +
  p("") +
  tbl(
    [
      tr(["Nama Pemerintah Daerah", "Pemerintah Kabupaten Lembah Asri"]),
      tr(["Nama SKPD", "Kecamatan Ranah Baru"]),
      tr(["Unit Kerja", "Seksi Ketenteraman dan Ketertiban"]),
      tr(["Tgl. Pembuatan", "3 Agustus 2020"]),
      tr(["Tgl. Revisi", "Belum ada"]),
      tr(["Tgl. Efektif", "10 Agustus 2020"]),
      tr(["Nama SOP", "Pengurusan Izin Keramaian"]),
    ],
    [150, 330],
  ) +
  tbl(
    [
      tr(["DASAR HUKUM\nPeraturan Bupati Nomor 20 Tahun 2017", "KUALIFIKASI PELAKSANA\nMemahami tugas Trantib"]),
      tr(["KETERKAITAN\nSOP Patroli Wilayah", "PERALATAN/PERLENGKAPAN\nKomputer\nAlat tulis kantor"]),
      tr(["PERINGATAN\nIzin dicabut apabila menimbulkan gangguan", "PENCATATAN DAN PENDATAAN\nRegister izin"]),
    ],
    [240, 240],
  ) +
  HALAMAN +
  tbl(
    [
      ...KEPALA,
      tr([
        "1",
        "Menerima permohonan",
        "√",
        "",
        "",
        "Surat permohonan",
        tc("10 menit", MERGE_START),
        "Permohonan tercatat",
        tc("Satu loket", MERGE_START),
      ]),
      tr([
        "2",
        "Memeriksa permohonan",
        "√",
        "",
        "",
        "Permohonan tercatat",
        tc("", MERGED),
        "Permohonan lengkap",
        tc("", MERGED),
      ]),
    ],
    LEBAR,
  ) +
  HALAMAN +
  p("Lanjutan") +
  tbl(
    [
      ...KEPALA,
      tr(["3", "Meninjau lokasi", "", "√", "", "Permohonan lengkap", "1 - 2 hari", "Berita acara", ""]),
      tr(["4", "Menyusun konsep izin", "", "√", "", "Berita acara", "30 menit", "Konsep izin", ""]),
    ],
    LEBAR,
  ) +
  HALAMAN +
  tbl(
    [
      tr(["5", "Menandatangani izin", "", "", "√", "Konsep izin", "15 menit", "Izin keramaian", ""]),
      tr(["6", "Menyerahkan izin", "√", "", "", "Izin keramaian", "5 menit", "Izin diterima", "Arsip 1 rangkap"]),
    ],
    LEBAR,
  ) +
  p("") +
  p("Disahkan oleh :") +
  p("CAMAT RANAH BARU") +
  p("") +
  p("") +
  p("ZULKIFLI HASAN, S.IP") +
  p("Pembina / IV.a") +
  p("NIP. 19701105 199203 1 006");

export const terpecah = dokumen("tabel-terpecah-tiga", BODY, [
  {
    identitas: {
      pemda: "Pemerintah Kabupaten Lembah Asri",
      instansi: "Kecamatan Ranah Baru",
      unit: "Seksi Ketenteraman dan Ketertiban",
      nomor: "331/04/KEC/2020",
      tanggalPembuatan: "3 Agustus 2020",
      tanggalRevisi: "Belum ada",
      tanggalEfektif: "10 Agustus 2020",
      pengesahan: { jabatan: "CAMAT RANAH BARU", nama: "ZULKIFLI HASAN, S.IP", nip: "19701105 199203 1 006" },
      nama: "Pengurusan Izin Keramaian",
    },
    dasarHukum: ["Peraturan Bupati Nomor 20 Tahun 2017"],
    kualifikasiPelaksana: ["Memahami tugas Trantib"],
    keterkaitan: ["SOP Patroli Wilayah"],
    peralatan: ["Komputer", "Alat tulis kantor"],
    peringatan: ["Izin dicabut apabila menimbulkan gangguan"],
    pencatatan: ["Register izin"],
    prosedur: {
      pelaksana: ["Staf", "Kasi", "Camat"],
      langkah: [
        {
          ...langkah(1, ["Menerima permohonan"]),
          mutuBaku: {
            kelengkapan: "Surat permohonan",
            waktu: { teks: "10 menit", baris: 2 },
            output: "Permohonan tercatat",
          },
          keterangan: { teks: "Satu loket", baris: 2 },
        },
        langkah(2, ["Memeriksa permohonan", "Permohonan tercatat", "", "Permohonan lengkap"]),
        langkah(3, ["Meninjau lokasi", "Permohonan lengkap", "1 - 2 hari", "Berita acara"]),
        langkah(4, ["Menyusun konsep izin", "Berita acara", "30 menit", "Konsep izin"]),
        langkah(5, ["Menandatangani izin", "Konsep izin", "15 menit", "Izin keramaian"]),
        langkah(6, ["Menyerahkan izin", "Izin keramaian", "5 menit", "Izin diterima", "Arsip 1 rangkap"]),
      ],
    },
  },
]);
