import { MERGED, MERGE_START, span, tbl, tc, tr } from "../../word-xml";
import { dokumen, isiKotak, langkah } from "./dokumen";

/** A hospital's SPO: bands of labels with their values, words for columns like those of performers. */
export const spo = dokumen(
  "spo-langkah-hasil",
  tbl(
    [
      tr([tc("RUMAH SAKIT UMUM DAERAH\nKABUPATEN TELAGA WARNA", MERGE_START), tc("PENDAFTARAN RAWAT INAP", span(3))]),
      tr([tc("", MERGED), "No. SPO : 445/SPO/12", "Tgl. Terbit : 2 Mei 2022", "Tgl. Revisi : -"]),
      tr([tc("Judul SPO"), tc("Pendaftaran Rawat Inap", span(3))]),
      tr([tc("Tgl. Mulai Berlaku"), tc("1 Juni 2022", span(3))]),
      tr([tc("Ditetapkan oleh"), tc("Direktur RSUD\nTTE\ndr. Sinta Maharani\nNIP 197801012006042003", span(3))]),
    ],
    [150, 110, 110, 110],
  ) +
    tbl(
      [
        ["Dasar Hukum", "1. UU No. 17 Tahun 2023\n2. PMK No. 24 Tahun 2022"],
        ["Kualifikasi Pelaksana", "Perekam medis"],
        ["SOP Terkait", "SPO Rawat Jalan"],
        ["Peralatan & Perlengkapan", "Komputer"],
        ["Peringatan", "Jangan salah identitas"],
        ["Pencatatan & Pendataan", "Rekam medis"],
      ].map((r) => tr(r)),
      [150, 330],
    ) +
    tbl(
      [
        tr([
          tc("No", MERGE_START),
          tc("Langkah-langkah", MERGE_START),
          tc("Pelaksana", span(2)),
          tc("Mutu Baku", span(3)),
          tc("Ket", MERGE_START),
        ]),
        tr([tc("", MERGED), tc("", MERGED), "Keluarga", "Petugas", "Syarat", "Lama", "Hasil", tc("", MERGED)]),
        tr(["1", "Menyerahkan surat pengantar", "√", "", "Surat pengantar", "2 menit", "Berkas", ""]),
        tr(["2", "Memilih kamar", "", "√", "Berkas", "5-10 menit", "Kamar", "Sesuai kelas"]),
      ],
      [20, 130, 50, 50, 80, 40, 80, 50],
    ),
  [
    {
      identitas: {
        pemda: "KABUPATEN TELAGA WARNA",
        instansi: "RUMAH SAKIT UMUM DAERAH",
        unit: "",
        nomor: "445/SPO/12",
        tanggalPembuatan: "2 Mei 2022",
        tanggalRevisi: "-",
        tanggalEfektif: "1 Juni 2022",
        pengesahan: { jabatan: "Direktur RSUD", nama: "dr. Sinta Maharani", nip: "197801012006042003" },
        nama: "Pendaftaran Rawat Inap",
      },
      ...isiKotak([
        "UU No. 17 Tahun 2023|PMK No. 24 Tahun 2022",
        "Perekam medis",
        "SPO Rawat Jalan",
        "Komputer",
        "Jangan salah identitas",
        "Rekam medis",
      ]),
      prosedur: {
        pelaksana: ["Keluarga", "Petugas"],
        langkah: [
          langkah(1, ["Menyerahkan surat pengantar", "Surat pengantar", "2 menit", "Berkas"]),
          langkah(2, ["Memilih kamar", "Berkas", "5-10 menit", "Kamar", "Sesuai kelas"]),
        ],
      },
    },
  ],
);
