import { MERGED, MERGE_START, p, span, tbl, tc, tr } from "../../word-xml";
import { dokumen, isiKotak, langkah } from "./dokumen";

/** Values aligned with blanks, the signer's name behind many. */
export const spasi = dokumen(
  "rata-dengan-spasi",
  [
    "PEMERINTAH KABUPATEN BALAI PERMAI",
    "KECAMATAN SUNGAI BATU",
    "KELURAHAN TANAH MERAH",
    "Alamat: Jl. Poros KM 3",
    "",
    "SOP",
    "",
    "No. SOP            : 140/07/TM",
    "Tgl. Pembuatan     : 3-2-2021",
    "Tgl. Revisi        :",
    "Tgl. Efektif       : 1-3-2021",
    "Nama SOP           : Pembuatan Surat Pengantar Nikah",
    "Disahkan oleh      : Lurah Tanah Merah",
    "",
    "                     SUMIATI, S.E.",
    "                     NIP. 19790404 200801 2 011",
    "",
  ]
    .map((x) => p(x))
    .join("") +
    tbl(
      [
        tr(["Dasar hukum", "Kualifikasi pelaksana"]),
        tr(["PP Nomor 9 Tahun 1975", "- SMA\n- Teliti"]),
        tr(["Keterkaitan", "Peralatan dan perlengkapan"]),
        tr(["-", "ATK"]),
        tr(["Peringatan", "Pencatatan dan pendataan"]),
        tr(["Tidak boleh diwakilkan", "Register N1"]),
      ],
      [240, 240],
    ) +
    tbl(
      [
        tr([
          tc("NO", MERGE_START),
          tc("KEGIATAN", MERGE_START),
          tc("PELAKSANA", span(2)),
          tc("MUTU BAKU", span(3)),
          tc("KET", MERGE_START),
        ]),
        tr([tc("", MERGED), tc("", MERGED), "PEMOHON", "STAF", "KELENGKAPAN", "WAKTU", "OUTPUT", tc("", MERGED)]),
        tr(["1", "Menyerahkan berkas", "●", "", "KTP", "5'", "Berkas", ""]),
        tr(["2", "Mengetik surat", "", "●", "Berkas", "15'", "Surat N1", ""]),
      ],
      [20, 130, 50, 50, 80, 40, 80, 50],
    ),
  [
    {
      identitas: {
        pemda: "PEMERINTAH KABUPATEN BALAI PERMAI",
        instansi: "KECAMATAN SUNGAI BATU",
        unit: "KELURAHAN TANAH MERAH",
        nomor: "140/07/TM",
        tanggalPembuatan: "3-2-2021",
        tanggalEfektif: "1-3-2021",
        pengesahan: { jabatan: "Lurah Tanah Merah", nama: "SUMIATI, S.E.", nip: "19790404 200801 2 011" },
        nama: "Pembuatan Surat Pengantar Nikah",
      },
      ...isiKotak(["PP Nomor 9 Tahun 1975", "SMA|Teliti", "-", "ATK", "Tidak boleh diwakilkan", "Register N1"]),
      prosedur: {
        pelaksana: ["PEMOHON", "STAF"],
        langkah: [
          langkah(1, ["Menyerahkan berkas", "KTP", "5'", "Berkas"]),
          langkah(2, ["Mengetik surat", "Berkas", "15'", "Surat N1"]),
        ],
      },
    },
  ],
);
