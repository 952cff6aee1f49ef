import { MERGED, MERGE_START, p, span, t, tbl, tc, tr } from "../../word-xml";
import { dokumen, isiKotak, langkah } from "./dokumen";

const sel = (isi: string, tcPr = ""): string => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${isi}</w:tc>`;

const br = (...baris: string[]): string => p(baris.map((x) => t(x)).join("<w:r><w:br/></w:r>"));
/** Labels in one cell and values in the next, each line by line. */
export const gantiBaris = dokumen(
  "label-dan-nilai-sejajar",
  tbl(
    [
      tr([
        sel(br("PEMERINTAH KABUPATEN", "BUKIT RAYA", "BADAN PENANGGULANGAN BENCANA", "DAERAH")),
        sel(br("Nomor SOP", "Tanggal Pembuatan", "Tanggal Revisi", "Tanggal Efektif", "Nama SOP")),
        sel(br(": 360/4/BPBD", ": 2 Januari 2023", ": -", ": 9 Januari 2023", ": Kaji Cepat Bencana")),
      ]),
      tr([
        sel(p("")),
        sel(p("Disahkan Oleh")),
        sel(br("Kepala Pelaksana BPBD", "", "Ir. Joko", "NIP 196801011993031002")),
      ]),
    ],
    [200, 100, 180],
  ) +
    tbl(
      [
        tr(["DASAR HUKUM", "KUALIFIKASI PELAKSANA"]),
        tr([sel(br("1. UU 24/2007;", "2. PP 21/2008.")), sel(br("1. Terlatih;", "2. Sehat."))]),
        tr(["KETERKAITAN", "PERALATAN"]),
        tr(["SOP Evakuasi", "HT, GPS"]),
        tr(["PERINGATAN", "PENCATATAN"]),
        tr(["Utamakan keselamatan", "Laporan"]),
      ],
      [240, 240],
    ) +
    tbl(
      [
        tr([
          tc("No", MERGE_START),
          tc("Aktivitas", MERGE_START),
          tc("Pelaksana", span(2)),
          tc("Mutu Baku", span(3)),
          tc("Ket", MERGE_START),
        ]),
        tr([tc("", MERGED), tc("", MERGED), "TRC", "Kalak", "Kelengkapan", "Waktu", "Output", tc("", MERGED)]),
        tr(["1", "Menuju lokasi", "√", "", "Surat tugas", "1 jam", "Tiba", ""]),
        tr(["2", "Melaporkan hasil", "√", "√", "Data", "30 menit", "Laporan", ""]),
      ],
      [20, 130, 50, 50, 80, 40, 80, 50],
    ),
  [
    {
      identitas: {
        pemda: "PEMERINTAH KABUPATEN BUKIT RAYA",
        instansi: "BADAN PENANGGULANGAN BENCANA DAERAH",
        nomor: "360/4/BPBD",
        tanggalPembuatan: "2 Januari 2023",
        tanggalRevisi: "-",
        tanggalEfektif: "9 Januari 2023",
        pengesahan: { jabatan: "Kepala Pelaksana BPBD", nama: "Ir. Joko", nip: "196801011993031002" },
        nama: "Kaji Cepat Bencana",
      },
      ...isiKotak([
        "UU 24/2007|PP 21/2008",
        "Terlatih|Sehat",
        "SOP Evakuasi",
        "HT, GPS",
        "Utamakan keselamatan",
        "Laporan",
      ]),
      prosedur: {
        pelaksana: ["TRC", "Kalak"],
        langkah: [
          langkah(1, ["Menuju lokasi", "Surat tugas", "1 jam", "Tiba"]),
          langkah(2, ["Melaporkan hasil", "Data", "30 menit", "Laporan"]),
        ],
      },
    },
  ],
);
