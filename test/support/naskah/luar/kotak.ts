import { MERGED, MERGE_START, p, shape, span, tbl, tc, tr } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const tegak = '<w:textDirection w:val="btLr"/>';
const KEPALA = [
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
    tc("Pengadm.\nUmum", tegak),
    tc("Kasubbag\nKepeg.", tegak),
    tc("Sekretaris", tegak),
    tc("Kelengkapan"),
    tc("Waktu"),
    tc("Output"),
    tc("", MERGED),
  ]),
];
const LEBAR = [20, 120, 40, 40, 40, 80, 40, 80, 50];

/** The approval in a text box, labels and items of a box in one cell, the table cut in two, a line with the sum of times. */
const BODY =
  p(
    shape("rect", { text: "", x: 300, y: 0, width: 200, height: 100 }).replace(
      "<wps:bodyPr/>",
      `<wps:txbx><w:txbxContent>${p("Disahkan oleh:")}${p("Sekretaris Daerah,")}${p("")}${p("Ir. Bambang Setiadi, M.M.")}${p("NIP 196503041990031012")}</w:txbxContent></wps:txbx><wps:bodyPr/>`,
    ),
  ) +
  tbl(
    [
      tr(["PEMERINTAH PROVINSI TELAGA BIRU", tc("STANDAR OPERASIONAL PROSEDUR", span(2))]),
      tr(["SEKRETARIAT DAERAH", "Nomor SOP", "800/55/BO/2024"]),
      tr(["BIRO ORGANISASI", "Tanggal Pembuatan", "12-02-2024"]),
      tr(["", "Tanggal Revisi", "00-00-0000"]),
      tr(["", "Tanggal Efektif", "01-03-2024"]),
      tr(["", "Nama SOP", "Usul Kenaikan Pangkat"]),
    ],
    [200, 100, 180],
  ) +
  tbl(
    [
      tr([
        "Dasar Hukum:\n- PP Nomor 11 Tahun 2017\n- Perka BKN Nomor 33 Tahun 2011",
        "Kualifikasi Pelaksana:\n- Memahami kepegawaian",
      ]),
      tr(["Keterkaitan:\n- SOP Surat Keluar", "Peralatan/Perlengkapan:\n- Komputer\n- ATK"]),
      tr([
        "Peringatan:\nUsul yang terlambat diproses pada periode berikutnya",
        "Pencatatan dan pendataan:\n- Buku usul",
      ]),
    ],
    [240, 240],
  ) +
  tbl(
    [
      ...KEPALA,
      tr(["1", "Mengumpulkan berkas usul", "●", "", "", "Berkas pegawai", "2 hari", "Berkas terkumpul", ""]),
      tr(["2", "Memeriksa berkas", "", "●", "", "Berkas terkumpul", "1 hari", "Berkas lengkap", ""]),
    ],
    LEBAR,
  ) +
  p("", "<w:pageBreakBefore/>") +
  tbl(
    [
      ...KEPALA,
      tr(["3", "Menandatangani surat usul", "", "", "●", "Berkas lengkap", "1 hari", "Surat usul", ""]),
      tr([tc("Jumlah waktu", span(6)), tc("4 hari"), tc(""), tc("")]),
    ],
    LEBAR,
  );

export const kotak = dokumen("pengesahan-di-kotak-teks", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH PROVINSI TELAGA BIRU",
      instansi: "SEKRETARIAT DAERAH",
      unit: "BIRO ORGANISASI",
      nomor: "800/55/BO/2024",
      tanggalPembuatan: "12-02-2024",
      tanggalRevisi: "00-00-0000",
      tanggalEfektif: "01-03-2024",
      pengesahan: { jabatan: "Sekretaris Daerah", nama: "Ir. Bambang Setiadi, M.M.", nip: "196503041990031012" },
      nama: "Usul Kenaikan Pangkat",
    },
    dasarHukum: ["PP Nomor 11 Tahun 2017", "Perka BKN Nomor 33 Tahun 2011"],
    kualifikasiPelaksana: ["Memahami kepegawaian"],
    keterkaitan: ["SOP Surat Keluar"],
    peralatan: ["Komputer", "ATK"],
    peringatan: ["Usul yang terlambat diproses pada periode berikutnya"],
    pencatatan: ["Buku usul"],
    prosedur: {
      pelaksana: ["Pengadm. Umum", "Kasubbag Kepeg.", "Sekretaris"],
      langkah: [
        langkah(1, ["Mengumpulkan berkas usul", "Berkas pegawai", "2 hari", "Berkas terkumpul"]),
        langkah(2, ["Memeriksa berkas", "Berkas terkumpul", "1 hari", "Berkas lengkap"]),
        langkah(3, ["Menandatangani surat usul", "Berkas lengkap", "1 hari", "Surat usul"]),
      ],
    },
  },
]);
