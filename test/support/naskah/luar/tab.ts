import { escapeXml } from "../../../../src/ooxml/xml";
import { p, tbl, tc, tr } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** One paragraph with line breaks and tabs, as people type it who know no other way. */
const satuAlinea = (baris: readonly string[]): string =>
  p(
    baris
      .map((teks, index) => {
        const potongan = teks.split("\t").map((isi) => `<w:t xml:space="preserve">${escapeXml(isi)}</w:t>`);
        return `<w:r>${index > 0 ? "<w:br/>" : ""}${potongan.join("<w:tab/>")}</w:r>`;
      })
      .join(""),
  );
const dalamSel = (baris: readonly string[]): string => `<w:tc>${satuAlinea(baris)}</w:tc>`;

/** Identity and boxes as tabbed lines in single paragraphs, activities with line breaks and items inside a cell. */
const BODY =
  satuAlinea(["PEMERINTAH KABUPATEN PULAU KARANG", "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH"]) +
  satuAlinea(["STANDARD OPERATING PROCEDURE", "PENERBITAN SURAT PERINTAH PENCAIRAN DANA"]) +
  satuAlinea([
    "No. SOP\t\t: 900/031/BPKAD/2025",
    "Tgl. Pembuatan\t: 10 Februari 2025",
    "Tgl. Revisi\t\t: -",
    "Tgl. Efektif\t: 3 Maret 2025",
    "Disahkan oleh\t: Kepala BPKAD",
    "Nama SOP\t\t: Penerbitan Surat Perintah Pencairan Dana",
  ]) +
  p("") +
  satuAlinea([
    "I. DASAR HUKUM",
    "1.\tPP Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah",
    "2.\tPermendagri Nomor 77 Tahun 2020",
  ]) +
  satuAlinea(["II. KUALIFIKASI PELAKSANA", "1.\tS1 Akuntansi", "2.\tMenguasai SIPD"]) +
  satuAlinea(["III. KETERKAITAN", "1.\tSOP Pengajuan SPM"]) +
  satuAlinea(["IV. PERALATAN DAN PERLENGKAPAN", "1.\tKomputer", "2.\tJaringan internet"]) +
  satuAlinea(["V. PERINGATAN", "SPM yang tidak lengkap dikembalikan paling lambat 1 hari kerja"]) +
  satuAlinea(["VI. PENCATATAN DAN PENDATAAN", "Register SP2D"]) +
  p("") +
  tbl(
    [
      tr(["No.", "Aktivitas", "Kasir", "Kuasa BUD", "Persyaratan/Kelengkapan", "Waktu", "Output", "Ket."]),
      tr([
        tc("1"),
        dalamSel(["Menerima SPM:", "- memeriksa kelengkapan", "- mencatat dalam register"]),
        tc("V"),
        tc(""),
        dalamSel(["SPM", "Lampiran"]),
        tc("30 menit"),
        tc("SPM teregister"),
        tc(""),
      ]),
      tr([
        tc("2"),
        tc("Menandatangani SP2D"),
        tc(""),
        tc("V"),
        tc("SPM teregister"),
        dalamSel(["1 (satu)", "hari"]),
        tc("SP2D"),
        tc("Maks. 2 hari"),
      ]),
    ],
    [20, 150, 50, 60, 80, 50, 80, 60],
  );

export const tab = dokumen("baris-tab-dalam-satu-alinea", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN PULAU KARANG",
      instansi: "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH",
      nomor: "900/031/BPKAD/2025",
      tanggalPembuatan: "10 Februari 2025",
      tanggalRevisi: "-",
      tanggalEfektif: "3 Maret 2025",
      pengesahan: { jabatan: "Kepala BPKAD" },
      nama: "Penerbitan Surat Perintah Pencairan Dana",
    },
    dasarHukum: ["PP Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah", "Permendagri Nomor 77 Tahun 2020"],
    kualifikasiPelaksana: ["S1 Akuntansi", "Menguasai SIPD"],
    keterkaitan: ["SOP Pengajuan SPM"],
    peralatan: ["Komputer", "Jaringan internet"],
    peringatan: ["SPM yang tidak lengkap dikembalikan paling lambat 1 hari kerja"],
    pencatatan: ["Register SP2D"],
    prosedur: {
      pelaksana: ["Kasir", "Kuasa BUD"],
      langkah: [
        langkah(1, [
          "Menerima SPM:\n- memeriksa kelengkapan\n- mencatat dalam register",
          ...["SPM\nLampiran", "30 menit", "SPM teregister"],
        ]),
        langkah(2, ["Menandatangani SP2D", "SPM teregister", "1 (satu)\nhari", "SP2D", "Maks. 2 hari"]),
      ],
    },
  },
]);
