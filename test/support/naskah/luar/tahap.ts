import { MERGED, MERGE_START, p, span, tbl, tc, tr } from "../../word-xml";
import { dokumen, langkah } from "./dokumen";

/** Stages in a merged first column, "Tahap", words for columns that no regulation has, identity in two tables side by side. */
const BODY =
  p("S O P") +
  tbl(
    [
      tr([
        `<w:tc>${tbl([tr(["Pemerintah Kabupaten Gunung Wilis"]), tr(["UPTD Puskesmas Tirta Sari"])], [200])}${p("")}</w:tc>`,
        `<w:tc>${tbl(
          [
            tr(["Nomor S.O.P.", ": 445/21/PKM-TS"]),
            tr(["Tgl Ditetapkan", ": 3 Juni 2024"]),
            tr(["Tgl Berlaku", ": 1 Juli 2024"]),
            tr(["Pejabat yang mengesahkan", ": dr. Ratna Dewi"]),
            tr(["Judul", ": Pengadaan Obat"]),
          ],
          [100, 160],
        )}${p("")}</w:tc>`,
      ]),
    ],
    [220, 270],
  ) +
  tbl(
    [
      tr(["1. Dasar Hukum", "2. Kualifikasi Pelaksana"]),
      tr(["• Permenkes Nomor 74 Tahun 2016", "• Apoteker"]),
      tr(["3. Keterkaitan", "4. Peralatan dan Perlengkapan"]),
      tr(["• SOP Penerimaan Obat", "• LPLPO"]),
      tr(["5. Peringatan", "6. Pencatatan dan Pendataan"]),
      tr(["• Obat habis bila usul terlambat", "• Kartu stok"]),
    ],
    [240, 240],
  ) +
  tbl(
    [
      tr([
        tc("Tahap", MERGE_START),
        tc("No", MERGE_START),
        tc("Langkah Kegiatan", MERGE_START),
        tc("Pelaku", span(2)),
        tc("Standar Mutu", span(3)),
        tc("Catatan", MERGE_START),
      ]),
      tr([
        tc("", MERGED),
        tc("", MERGED),
        tc("", MERGED),
        "Apoteker",
        "Ka. Puskesmas",
        "Bahan",
        "Durasi",
        "Hasil",
        tc("", MERGED),
      ]),
      tr([
        tc("Perencanaan", MERGE_START),
        "1)",
        "Menghitung kebutuhan obat",
        "◯",
        "",
        "Kartu stok",
        "1 jam",
        "Daftar kebutuhan",
        "",
      ]),
      tr([tc("", MERGED), "2)", "Menyetujui kebutuhan", "", "◯", "Daftar kebutuhan", "30 menit", "Persetujuan", ""]),
      tr([
        tc("Pengiriman", MERGE_START),
        "3)",
        "Mengirim LPLPO",
        "◯",
        "",
        "Persetujuan",
        "1 hari",
        "LPLPO terkirim",
        "Lewat aplikasi",
      ]),
    ],
    [50, 20, 120, 50, 50, 80, 40, 80, 50],
  );

export const tahap = dokumen("tahap-dan-kolom-lain", BODY, [
  {
    identitas: {
      pemda: "Pemerintah Kabupaten Gunung Wilis",
      instansi: "UPTD Puskesmas Tirta Sari",
      nomor: "445/21/PKM-TS",
      tanggalEfektif: "1 Juli 2024",
      pengesahan: { nama: "dr. Ratna Dewi" },
      nama: "Pengadaan Obat",
    },
    dasarHukum: ["Permenkes Nomor 74 Tahun 2016"],
    kualifikasiPelaksana: ["Apoteker"],
    keterkaitan: ["SOP Penerimaan Obat"],
    peralatan: ["LPLPO"],
    peringatan: ["Obat habis bila usul terlambat"],
    pencatatan: ["Kartu stok"],
    prosedur: {
      pelaksana: ["Apoteker", "Ka. Puskesmas"],
      langkah: [
        langkah(1, ["Menghitung kebutuhan obat", "Kartu stok", "1 jam", "Daftar kebutuhan"]),
        langkah(2, ["Menyetujui kebutuhan", "Daftar kebutuhan", "30 menit", "Persetujuan"]),
        langkah(3, ["Mengirim LPLPO", "Persetujuan", "1 hari", "LPLPO terkirim", "Lewat aplikasi"]),
      ],
    },
  },
]);
