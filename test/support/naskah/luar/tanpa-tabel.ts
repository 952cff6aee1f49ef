import { p, span, t, tbl, tr, tc } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

const TAB = "<w:r><w:tab/></w:r>";
const b = (...potong: string[]): string => p(potong.map((satu) => t(satu)).join(TAB));

/** No tables but the steps': identity in lines with tabs and colons, some wrapped by hand; the boxes as headings with letters. */
const BODY =
  p("PEMERINTAH KABUPATEN PULAU KELAPA") +
  p("DINAS PARIWISATA DAN KEBUDAYAAN") +
  p("Jl. Pantai Indah No. 7 Telp. (0411) 55231 Pulau Kelapa") +
  p("") +
  p("STANDAR OPERASIONAL PROSEDUR") +
  p("") +
  b("NOMOR SOP", "", ": 556/031/PAR/2018") +
  b("TANGGAL PEMBUATAN", ": 5 Maret 2018") +
  b("TANGGAL REVISI", ": 7 Januari 2019") +
  b("TANGGAL EFEKTIF", ": 1 Februari 2019") +
  b("NAMA SOP", "", ": PELAYANAN REKOMENDASI TANDA DAFTAR") +
  b("", "", "  USAHA PARIWISATA") +
  b("DISAHKAN OLEH", ": KEPALA DINAS PARIWISATA DAN KEBUDAYAAN") +
  p("") +
  p("A. DASAR HUKUM") +
  p("1. Undang-Undang Nomor 10 Tahun 2009 tentang Kepariwisataan;") +
  p("2. Peraturan Menteri Pariwisata Nomor 10 Tahun 2018") +
  p("    tentang Pelayanan Perizinan.") +
  p("B. KUALIFIKASI PELAKSANA") +
  p("1. Memahami peraturan kepariwisataan") +
  p("2. Komunikatif") +
  p("C. KETERKAITAN") +
  p("SOP Penerbitan TDUP oleh DPMPTSP") +
  p("D. PERALATAN/PERLENGKAPAN") +
  p("- Komputer") +
  p("- Kamera") +
  p("E. PERINGATAN") +
  p("Rekomendasi tidak berlaku apabila usaha berpindah lokasi.") +
  p("F. PENCATATAN DAN PENDATAAN") +
  p("Buku register rekomendasi") +
  p("G. PROSEDUR") +
  tbl(
    [
      tr([tc("No"), tc("Kegiatan"), tc("Pelaksana", span(3)), tc("Mutu Baku", span(3)), tc("Keterangan")]),
      tr(["", "", "Pemohon", "Tim Teknis", "Kepala Dinas", "Kelengkapan", "Waktu", "Output", ""]),
      tr(["1", "Mengajukan permohonan", "√", "", "", "Berkas", "10 menit", "Tanda terima", ""]),
      tr(["2", "Meninjau lapangan", "", "√", "", "Tanda terima", "3-5 hari", "Berita acara", ""]),
      tr(["3", "Menerbitkan rekomendasi", "", "", "√", "Berita acara", "1 hari", "Rekomendasi", ""]),
    ],
    [20, 120, 50, 50, 50, 80, 40, 80, 60],
  ) +
  p("") +
  p("Pulau Kelapa, 1 Februari 2019") +
  p("KEPALA DINAS,") +
  p("") +
  p("Drs. NYOMAN SUARDANA") +
  p("NIP. 19640404 198903 1 015");

export const tanpaTabel = dokumen("baris-tab-judul-huruf", BODY, [
  {
    identitas: {
      pemda: "PEMERINTAH KABUPATEN PULAU KELAPA",
      instansi: "DINAS PARIWISATA DAN KEBUDAYAAN",
      unit: "",
      nomor: "556/031/PAR/2018",
      tanggalPembuatan: "5 Maret 2018",
      tanggalRevisi: "7 Januari 2019",
      tanggalEfektif: "1 Februari 2019",
      pengesahan: {
        jabatan: "KEPALA DINAS PARIWISATA DAN KEBUDAYAAN",
        nama: "Drs. NYOMAN SUARDANA",
        nip: "19640404 198903 1 015",
      },
      nama: "PELAYANAN REKOMENDASI TANDA DAFTAR USAHA PARIWISATA",
    },
    dasarHukum: [
      "Undang-Undang Nomor 10 Tahun 2009 tentang Kepariwisataan;",
      "Peraturan Menteri Pariwisata Nomor 10 Tahun 2018 tentang Pelayanan Perizinan.",
    ],
    kualifikasiPelaksana: ["Memahami peraturan kepariwisataan", "Komunikatif"],
    keterkaitan: ["SOP Penerbitan TDUP oleh DPMPTSP"],
    peralatan: ["Komputer", "Kamera"],
    peringatan: ["Rekomendasi tidak berlaku apabila usaha berpindah lokasi."],
    pencatatan: ["Buku register rekomendasi"],
    prosedur: {
      pelaksana: ["Pemohon", "Tim Teknis", "Kepala Dinas"],
      langkah: [
        langkah(1, ["Mengajukan permohonan", "Berkas", "10 menit", "Tanda terima"]),
        langkah(2, ["Meninjau lapangan", "Tanda terima", "3-5 hari", "Berita acara"]),
        langkah(3, ["Menerbitkan rekomendasi", "Berita acara", "1 hari", "Rekomendasi"]),
      ],
    },
  },
]);
