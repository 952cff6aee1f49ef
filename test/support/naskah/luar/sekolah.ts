import { MERGED, MERGE_START, span, tbl, tc, tr } from "../../word-xml";
import { dokumen, isiKotak, langkah } from "./dokumen";

/** A school: one time for all steps, the title beside the letterhead. */
export const sekolah = dokumen(
  "sekolah-waktu-gabung",
  tbl(
    [
      tr([
        tc("PEMERINTAH KABUPATEN MUARA ENAU\nDINAS PENDIDIKAN\nSMP NEGERI 4 MUARA ENAU", MERGE_START),
        tc("SOP PENERIMAAN PESERTA DIDIK BARU", span(2)),
      ]),
      tr([tc("", MERGED), "Nomor", "422/50/SMPN4"]),
      tr([tc("", MERGED), "Tgl pembuatan", "1 April 2024"]),
      tr([tc("", MERGED), "Tgl revisi", ""]),
      tr([tc("", MERGED), "Tgl pengesahan", "2 Mei 2024"]),
      tr([tc("", MERGED), "Disahkan oleh", "Kepala SMPN 4\n\nMarlina, S.Pd.\nNIP. 19750505 200003 2 007"]),
      tr([tc("", MERGED), "Nama SOP", "Penerimaan Peserta Didik Baru"]),
    ],
    [200, 100, 180],
  ) +
    tbl(
      [
        tr(["Dasar Hukum", "Kualifikasi Pelaksana"]),
        tr(["Permendikbud 1/2021", "Guru"]),
        tr(["Keterkaitan", "Peralatan / perlengkapan"]),
        tr(["SOP Mutasi Siswa", "Formulir"]),
        tr(["Peringatan", "Pencatatan dan pendataan"]),
        tr(["Tanpa pungutan", "Buku pendaftaran"]),
      ],
      [240, 240],
    ) +
    tbl(
      [
        tr([
          tc("NO", MERGE_START),
          tc("URAIAN", MERGE_START),
          tc("PELAKSANA", span(3)),
          tc("MUTU BAKU", span(3)),
          tc("KET", MERGE_START),
        ]),
        tr([
          tc("", MERGED),
          tc("", MERGED),
          "ORANG TUA",
          "PANITIA",
          "KEPSEK",
          "KELENGKAPAN",
          "WAKTU",
          "OUTPUT",
          tc("", MERGED),
        ]),
        tr(["1", "2", "3", "4", "5", "6", "7", "8", "9"]),
        tr(["1", "Mendaftar", "√", "", "", "Akta", tc("3 hari", MERGE_START), "Formulir", ""]),
        tr(["2", "Memverifikasi", "", "√", "", "Formulir", tc("", MERGED), "Hasil", ""]),
        tr(["3", "Mengumumkan", "", "", "√", "Hasil", tc("", MERGED), "Pengumuman", "Daring"]),
      ],
      [20, 120, 50, 50, 50, 80, 40, 80, 50],
    ),
  [
    {
      identitas: {
        pemda: "PEMERINTAH KABUPATEN MUARA ENAU",
        instansi: "DINAS PENDIDIKAN",
        unit: "SMP NEGERI 4 MUARA ENAU",
        nomor: "422/50/SMPN4",
        tanggalPembuatan: "1 April 2024",
        tanggalEfektif: "2 Mei 2024",
        pengesahan: { jabatan: "Kepala SMPN 4", nama: "Marlina, S.Pd.", nip: "19750505 200003 2 007" },
        nama: "Penerimaan Peserta Didik Baru",
      },
      ...isiKotak([
        "Permendikbud 1/2021",
        "Guru",
        "SOP Mutasi Siswa",
        "Formulir",
        "Tanpa pungutan",
        "Buku pendaftaran",
      ]),
      prosedur: {
        pelaksana: ["ORANG TUA", "PANITIA", "KEPSEK"],
        langkah: [
          {
            nomor: 1,
            kegiatan: "Mendaftar",
            mutuBaku: { kelengkapan: "Akta", waktu: { teks: "3 hari", baris: 3 }, output: "Formulir" },
          },
          langkah(2, ["Memverifikasi", "Formulir", "", "Hasil"]),
          langkah(3, ["Mengumumkan", "Hasil", "", "Pengumuman", "Daring"]),
        ],
      },
    },
  ],
);
