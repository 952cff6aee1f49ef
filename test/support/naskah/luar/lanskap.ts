import { MERGED, MERGE_START, p, shape, span, tbl, tc, tr } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const POTRET = '<w:sectPr><w:pgSz w:w="12240" w:h="18720"/></w:sectPr>';
const AKHIR = '<w:sectPr><w:pgSz w:w="18720" w:h="12240" w:orient="landscape"/></w:sectPr>';
const bernomor = (teks: string): string => p(teks, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');

/** Portrait page of identity, landscape page of a table whose head has three rows and a row of numbers; the sheet is signed in a box. */
const BODY =
  tbl(
    [
      tr([
        tc("PEMERINTAH KABUPATEN BUKIT SEMBILAN\nKECAMATAN RANTAU PANJANG", span(2)),
        tc("Nomor SOP"),
        "065/07/KEC-RP/2023",
      ]),
      tr([tc("STANDAR OPERASIONAL PROSEDUR", span(2)), tc("Tanggal Pembuatan"), "2 Mei 2023"]),
      tr([tc("", span(2)), tc("Tanggal Revisi"), "17 Juni 2024"]),
      tr([tc("", span(2)), tc("Tanggal Efektif"), "1 Juli 2024"]),
      tr([tc("Nama SOP"), tc("Pelayanan Surat Keterangan Domisili", span(3))]),
    ],
    [120, 120, 100, 140],
  ) +
  tbl(
    [
      tr([
        tc("Dasar Hukum"),
        `<w:tc>${bernomor("UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah")}${bernomor("Perbup Nomor 31 Tahun 2021")}</w:tc>`,
      ]),
      tr(["Kualifikasi Pelaksana", "a. SMA/sederajat\nb. Ramah"]),
      tr(["Keterkaitan SOP", "SOP Pengelolaan Surat Masuk"]),
      tr(["Peralatan/Perlengkapan", "- Komputer\n- Meja pelayanan"]),
      tr(["Peringatan", "Apabila tidak dilaksanakan, pelayanan terhambat"]),
      tr(["Pencatatan dan Pendataan", "Register surat keterangan"]),
    ],
    [140, 340],
  ) +
  p("", POTRET) +
  tbl(
    [
      tr([
        tc("No", MERGE_START),
        tc("Uraian Prosedur", MERGE_START),
        tc("Pelaksana", span(4)),
        tc("Mutu Baku", span(3)),
        tc("Ket", MERGE_START),
      ]),
      tr([
        ...[
          tc("", MERGED),
          tc("", MERGED),
          tc("Pemohon", MERGE_START),
          tc("Seksi Pelayanan", span(2)),
          tc("Camat", MERGE_START),
        ],
        ...[tc("Kelengkapan", MERGE_START), tc("Waktu", MERGE_START), tc("Output", MERGE_START), tc("", MERGED)],
      ]),
      tr([
        ...[tc("", MERGED), tc("", MERGED), tc("", MERGED), "Staf", "Kasi", tc("", MERGED)],
        ...[tc("", MERGED), tc("", MERGED), tc("", MERGED), tc("", MERGED)],
      ]),
      tr(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
      tr([
        "1",
        "Menyerahkan berkas permohonan",
        "X",
        "",
        "",
        "",
        "Surat pengantar RT",
        "5 Menit",
        "Berkas diterima",
        "",
      ]),
      tr(["2", "Memeriksa dan mengetik surat", "", "X", "", "", "Berkas diterima", "15 Menit", "Konsep surat", ""]),
      tr(["3", "Memaraf konsep", "", "", "X", "", "Konsep surat", "5 Menit", "Konsep diparaf", ""]),
      tr(["4", "Menandatangani surat", "", "", "", "X", "Konsep diparaf", "10 Menit", "Surat keterangan", "Stempel"]),
    ],
    [20, 120, 50, 50, 50, 50, 80, 40, 80, 50],
  ) +
  p(shape("rect", { text: "Camat Rantau Panjang", x: 400, y: 10, width: 180, height: 80 })) +
  AKHIR;

export const lanskap = dokumen("kepala-tiga-baris-lanskap", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN BUKIT SEMBILAN",
      instansi: "KECAMATAN RANTAU PANJANG",
      nomor: "065/07/KEC-RP/2023",
      tanggalPembuatan: "2 Mei 2023",
      tanggalRevisi: "17 Juni 2024",
      tanggalEfektif: "1 Juli 2024",
      nama: "Pelayanan Surat Keterangan Domisili",
    },
    dasarHukum: ["UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", "Perbup Nomor 31 Tahun 2021"],
    kualifikasiPelaksana: ["SMA/sederajat", "Ramah"],
    keterkaitan: ["SOP Pengelolaan Surat Masuk"],
    peralatan: ["Komputer", "Meja pelayanan"],
    peringatan: ["Apabila tidak dilaksanakan, pelayanan terhambat"],
    pencatatan: ["Register surat keterangan"],
    prosedur: {
      pelaksana: ["Pemohon", "Staf", "Kasi", "Camat"],
      langkah: [
        langkah(1, ["Menyerahkan berkas permohonan", "Surat pengantar RT", "5 Menit", "Berkas diterima"]),
        langkah(2, ["Memeriksa dan mengetik surat", "Berkas diterima", "15 Menit", "Konsep surat"]),
        langkah(3, ["Memaraf konsep", "Konsep surat", "5 Menit", "Konsep diparaf"]),
        langkah(4, ["Menandatangani surat", "Konsep diparaf", "10 Menit", "Surat keterangan", "Stempel"]),
      ],
    },
  },
]);
