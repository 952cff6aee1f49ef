import { p, span, t, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** Label and value across a line break in one cell, values in the row of the next label, blank columns as gutters, empty rows between steps, a total at the end, a legend below. */
const baris = (label: string, nilai: string): string => tc(p(`${t(label)}<w:r><w:br/></w:r>${t(nilai)}`));

const BODY =
  tbl(
    [
      tr([
        tc("PEMERINTAH KABUPATEN\nKARANG INTAN\nRUMAH SAKIT UMUM DAERAH\nSEHAT SENTOSA", MERGE_START),
        tc("", MERGE_START),
        baris("NOMOR SOP :", "445/010/RSUD"),
        baris("TANGGAL PEMBUATAN :", "4 Maret 2019"),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        baris("TANGGAL REVISI :", "5 Maret 2020"),
        baris("TANGGAL EFEKTIF :", "1 April 2020"),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        tc(
          p("DISAHKAN OLEH : DIREKTUR") +
            p("") +
            p("dr. H. AGUS SALIM, Sp.B., FINACS") +
            p("NIP. 19690817 199903 1 001"),
          span(2),
        ),
      ]),
      tr([
        tc(
          p(`${t("NAMA SOP :")}<w:r><w:br/></w:r>${t("PENDAFTARAN PASIEN")}<w:r><w:br/></w:r>${t("RAWAT JALAN")}`),
          span(4),
        ),
      ]),
    ],
    [190, 10, 140, 140],
  ) +
  p("") +
  tbl(
    [
      tr(["DASAR HUKUM", "", "KUALIFIKASI PELAKSANA"]),
      tr(["1. Permenkes No. 24 Tahun 2022\n2. Permenkes No. 4 Tahun 2018", "", "1. DIII Rekam Medis\n2. Ramah"]),
      tr(["KETERKAITAN", "", "PERALATAN/PERLENGKAPAN"]),
      tr(["1. SOP Rekam Medis", "", "1. Komputer\n2. Mesin antrean"]),
      tr(["PERINGATAN", "", "PENCATATAN DAN PENDATAAN"]),
      tr(["Salah identitas membahayakan pasien", "", "Register pendaftaran"]),
    ],
    [230, 20, 230],
  ) +
  p("") +
  tbl(
    [
      tr([
        tc("NO", MERGE_START),
        tc("AKTIVITAS", MERGE_START),
        tc("PELAKSANA", span(2)),
        tc("MUTU BAKU", span(3)),
        tc("KET", MERGE_START),
      ]),
      tr([tc("", MERGED), tc("", MERGED), "PASIEN", "PETUGAS", "KELENGKAPAN", "WAKTU", "OUTPUT", tc("", MERGED)]),
      tr(["1", "Mengambil nomor antrean", "√", "", "KTP", "1 menit", "Nomor antrean", ""]),
      tr(["", "", "", "", "", "", "", ""]),
      tr(["2", "Memeriksa kepesertaan BPJS", "", "√", "Kartu BPJS", "3 menit", "SEP", ""]),
      tr(["", "", "", "", "", "", "", ""]),
      tr(["3", "Mengantar berkas ke poli", "", "√", "SEP", "5 menit", "Berkas di poli", ""]),
      tr([tc("JUMLAH WAKTU", span(5)), "9 menit", "", ""]),
    ],
    [20, 140, 50, 50, 80, 50, 80, 50],
  ) +
  p("Keterangan:") +
  p("√ : pelaksana kegiatan");

export const potret = dokumen("label-ganti-baris-jumlah-waktu", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN KARANG INTAN",
      instansi: "RUMAH SAKIT UMUM DAERAH SEHAT SENTOSA",
      nomor: "445/010/RSUD",
      tanggalPembuatan: "4 Maret 2019",
      tanggalRevisi: "5 Maret 2020",
      tanggalEfektif: "1 April 2020",
      pengesahan: { jabatan: "DIREKTUR", nama: "dr. H. AGUS SALIM, Sp.B., FINACS", nip: "19690817 199903 1 001" },
      nama: "PENDAFTARAN PASIEN RAWAT JALAN",
    },
    dasarHukum: ["Permenkes No. 24 Tahun 2022", "Permenkes No. 4 Tahun 2018"],
    kualifikasiPelaksana: ["DIII Rekam Medis", "Ramah"],
    keterkaitan: ["SOP Rekam Medis"],
    peralatan: ["Komputer", "Mesin antrean"],
    peringatan: ["Salah identitas membahayakan pasien"],
    pencatatan: ["Register pendaftaran"],
    prosedur: {
      pelaksana: ["PASIEN", "PETUGAS"],
      langkah: [
        langkah(1, ["Mengambil nomor antrean", "KTP", "1 menit", "Nomor antrean"]),
        langkah(2, ["Memeriksa kepesertaan BPJS", "Kartu BPJS", "3 menit", "SEP"]),
        langkah(3, ["Mengantar berkas ke poli", "SEP", "5 menit", "Berkas di poli"]),
      ],
    },
  },
]);
