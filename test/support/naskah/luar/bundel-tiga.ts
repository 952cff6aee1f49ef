import { p, span, tbl, tr, tc, MERGE_START, MERGED } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";
import type { SopInput } from "../../../../src/sop/input";

const HALAMAN = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

/** A decree, a list of its SOPs in a table, and three SOPs; each with another set of labels. The last has no boxes. */
const KEPUTUSAN =
  p("KEPUTUSAN KEPALA DINAS SOSIAL KABUPATEN MEKAR SARI") +
  p("NOMOR 188.4/15/2022") +
  p("TENTANG") +
  p("STANDAR OPERASIONAL PROSEDUR DI LINGKUNGAN DINAS SOSIAL") +
  p("Menimbang : a. bahwa untuk tertib administrasi perlu ditetapkan SOP;") +
  p("Mengingat : 1. Permendagri Nomor 52 Tahun 2011;") +
  p("MEMUTUSKAN") +
  p("KESATU : SOP sebagaimana tercantum dalam lampiran.") +
  p("Ditetapkan di Mekar Sari") +
  p("pada tanggal 3 Januari 2022") +
  p("KEPALA DINAS SOSIAL,") +
  p("Dra. ENDANG LESTARI") +
  p("NIP. 19670808 199203 2 009") +
  HALAMAN +
  p("DAFTAR SOP") +
  tbl(
    [
      tr(["No", "Nama SOP", "Nomor SOP"]),
      tr(["1", "Penyaluran Bantuan Sosial", "460/1/2022"]),
      tr(["2", "Rekomendasi Panti", "460/2/2022"]),
      tr(["3", "Pelayanan Orang Terlantar", "460/3/2022"]),
    ],
    [20, 300, 100],
  ) +
  HALAMAN;

const KOP = "PEMERINTAH KABUPATEN MEKAR SARI\nDINAS SOSIAL";
const PENGESAH = "Kepala Dinas Sosial\n\nDra. ENDANG LESTARI\nNIP. 19670808 199203 2 009";

const identitas = (label: readonly string[], nilai: readonly string[]): string =>
  tbl(
    label.map((satu, i) => tr([i === 0 ? tc(KOP, MERGE_START) : tc("", MERGED), satu, nilai[i] ?? ""])),
    [200, 100, 180],
  );

const SATU =
  identitas(
    ["NOMOR SOP", "TGL PEMBUATAN", "TGL REVISI", "TGL EFEKTIF", "DISAHKAN OLEH", "NAMA SOP"],
    ["460/1/2022", "3 Januari 2022", "-", "10 Januari 2022", PENGESAH, "Penyaluran Bantuan Sosial"],
  ) +
  tbl(
    [
      tr(["DASAR HUKUM", "KUALIFIKASI PELAKSANA"]),
      tr(["UU Nomor 13 Tahun 2011", "Memahami data DTKS"]),
      tr(["KETERKAITAN", "PERALATAN/PERLENGKAPAN"]),
      tr(["SOP Verifikasi DTKS", "Komputer"]),
      tr(["PERINGATAN", "PENCATATAN DAN PENDATAAN"]),
      tr(["Bantuan harus tepat sasaran", "Berita acara"]),
    ],
    [240, 240],
  ) +
  tbl(
    [
      tr([
        tc("No", MERGE_START),
        tc("Kegiatan", MERGE_START),
        tc("Pelaksana", span(2)),
        tc("Mutu Baku", span(3)),
        tc("Ket", MERGE_START),
      ]),
      tr([tc("", MERGED), tc("", MERGED), "Staf", "Kabid", "Kelengkapan", "Waktu", "Output", tc("", MERGED)]),
      tr(["1", "Menyiapkan daftar penerima", "√", "", "DTKS", "2 hari", "Daftar", ""]),
      tr(["2", "Menyetujui daftar penerima", "", "√", "Daftar", "1 hari", "Daftar disetujui", ""]),
    ],
    [20, 140, 60, 60, 80, 40, 80, 60],
  );

const DUA =
  identitas(
    ["No. SOP", "Tanggal Pembuatan", "Tanggal Revisi", "Tanggal Pengesahan", "Disahkan Oleh", "Judul SOP"],
    ["460/2/2022", "3 Januari 2022", "", "10 Januari 2022", PENGESAH, "Rekomendasi Panti"],
  ) +
  tbl(
    [
      tr(["Dasar Hukum:", "Kualifikasi Pelaksana:"]),
      tr(["Permensos Nomor 30 Tahun 2011", "Pekerja sosial"]),
      tr(["Keterkaitan:", "Peralatan:"]),
      tr(["", "Kendaraan"]),
      tr(["Peringatan:", "Pencatatan:"]),
      tr(["", "Buku rekomendasi"]),
    ],
    [240, 240],
  ) +
  tbl(
    [
      tr([
        tc("No", MERGE_START),
        tc("Aktivitas", MERGE_START),
        tc("Pelaku Kegiatan", span(2)),
        tc("Mutu Baku", span(3)),
        tc("Ket", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        "Pengurus Panti",
        "Peksos",
        "Persyaratan",
        "Waktu",
        "Output",
        tc("", MERGED),
      ]),
      tr(["1", "Mengajukan permohonan", "√", "", "Proposal", "1 hari", "Permohonan", ""]),
      tr(["2", "Melakukan visitasi", "", "√", "Permohonan", "3 hari", "Rekomendasi", ""]),
    ],
    [20, 140, 60, 60, 80, 40, 80, 60],
  );

const TIGA =
  identitas(
    ["Nomor", "Tgl. Pembuatan", "Tgl. Revisi", "Tgl. Efektif", "Disahkan oleh", "Nama SOP"],
    ["460/3/2022", "3 Januari 2022", "-", "10 Januari 2022", PENGESAH, "Pelayanan Orang Terlantar"],
  ) +
  tbl(
    [
      tr([tc("No", MERGE_START), tc("Kegiatan", MERGE_START), tc("Pelaksana", span(2)), tc("Mutu Baku", span(3))]),
      tr([tc("", MERGED), tc("", MERGED), "Petugas Piket", "Kasi", "Kelengkapan", "Waktu", "Output"]),
      tr(["1", "Menerima laporan", "√", "", "Laporan", "15 menit", "Laporan tercatat"]),
      tr(["2", "Memberikan bantuan tiket", "", "√", "Laporan tercatat", "1 jam", "Tiket"]),
    ],
    [20, 140, 60, 60, 80, 40, 80],
  );

const sama = (nomor: string, tanggalRevisi: string, nama: string): SopInput["identitas"] => ({
  pemda: "PEMERINTAH KABUPATEN MEKAR SARI",
  instansi: "DINAS SOSIAL",
  nomor,
  tanggalPembuatan: "3 Januari 2022",
  tanggalRevisi,
  tanggalEfektif: "10 Januari 2022",
  pengesahan: { jabatan: "Kepala Dinas Sosial", nama: "Dra. ENDANG LESTARI", nip: "19670808 199203 2 009" },
  nama,
});

export const bundelTiga = dokumen("keputusan-daftar-tiga-sop", KEPUTUSAN + SATU + HALAMAN + DUA + HALAMAN + TIGA, [
  {
    identitas: sama("460/1/2022", "-", "Penyaluran Bantuan Sosial"),
    dasarHukum: ["UU Nomor 13 Tahun 2011"],
    kualifikasiPelaksana: ["Memahami data DTKS"],
    keterkaitan: ["SOP Verifikasi DTKS"],
    peralatan: ["Komputer"],
    peringatan: ["Bantuan harus tepat sasaran"],
    pencatatan: ["Berita acara"],
    prosedur: {
      pelaksana: ["Staf", "Kabid"],
      langkah: [
        langkah(1, ["Menyiapkan daftar penerima", "DTKS", "2 hari", "Daftar"]),
        langkah(2, ["Menyetujui daftar penerima", "Daftar", "1 hari", "Daftar disetujui"]),
      ],
    },
  },
  {
    identitas: sama("460/2/2022", "", "Rekomendasi Panti"),
    dasarHukum: ["Permensos Nomor 30 Tahun 2011"],
    kualifikasiPelaksana: ["Pekerja sosial"],
    peralatan: ["Kendaraan"],
    pencatatan: ["Buku rekomendasi"],
    prosedur: {
      pelaksana: ["Pengurus Panti", "Peksos"],
      langkah: [
        langkah(1, ["Mengajukan permohonan", "Proposal", "1 hari", "Permohonan"]),
        langkah(2, ["Melakukan visitasi", "Permohonan", "3 hari", "Rekomendasi"]),
      ],
    },
  },
  {
    identitas: sama("460/3/2022", "-", "Pelayanan Orang Terlantar"),
    prosedur: {
      pelaksana: ["Petugas Piket", "Kasi"],
      langkah: [
        langkah(1, ["Menerima laporan", "Laporan", "15 menit", "Laporan tercatat"]),
        langkah(2, ["Memberikan bantuan tiket", "Laporan tercatat", "1 jam", "Tiket"]),
      ],
    },
  },
]);
