import { p, span, tbl, tc, tr } from "../../word-xml";
import { dokumen, isiKotak, langkah } from "./dokumen";

/** Numbered boxes without a table, the name in the title, two signatures side by side below. */
export const duaTtd = dokumen(
  "kotak-tanpa-tabel-dua-tanda-tangan",
  p("PEMERINTAH KABUPATEN GUNUNG SALJU") +
    p("INSPEKTORAT") +
    p("") +
    p("STANDAR OPERASIONAL PROSEDUR (SOP)") +
    p("PENANGANAN PENGADUAN") +
    p("") +
    tbl(
      [tr(["Nomor SOP", "700/1"]), tr(["Tanggal Pembuatan", "1 Mei 2020"]), tr(["Tanggal Efektif", "4 Mei 2020"])],
      [150, 200],
    ) +
    [
      "1. DASAR HUKUM",
      "a. UU 25/2009",
      "b. Perpres 76/2013",
      "2. KETERKAITAN",
      "SOP Audit Khusus",
      "3. PERINGATAN",
      "Rahasiakan pelapor",
      "4. KUALIFIKASI PELAKSANA",
      "a. Auditor",
      "b. PPUPD",
      "5. PERALATAN DAN PERLENGKAPAN",
      "Komputer",
      "6. PENCATATAN DAN PENDATAAN",
      "Register pengaduan",
    ]
      .map((x) => p(x))
      .join("") +
    tbl(
      [
        tr([tc("No"), tc("Kegiatan"), tc("Pelaksana", span(2)), tc("Mutu Baku", span(3)), tc("Ket")]),
        tr(["", "", "Staf", "Irban", "Kelengkapan", "Waktu", "Output", ""]),
        tr(["1", "Mencatat pengaduan", "√", "", "Surat", "10 menit", "Register", ""]),
        tr(["2", "Menelaah pengaduan", "", "√", "Register", "3 hari", "Telaahan", ""]),
      ],
      [20, 130, 50, 50, 80, 40, 80, 50],
    ) +
    tbl(
      [
        tr([
          tc("Disusun oleh,\nIrban IV\n\nAndi, S.H.\nNIP. 198001012005011001"),
          tc("Gunung Salju, 4 Mei 2020\nInspektur,\n\nDrs. Hasan, M.Si.\nNIP. 196701011990031003"),
        ]),
      ],
      [240, 240],
    ),
  [
    {
      identitas: {
        pemda: "PEMERINTAH KABUPATEN GUNUNG SALJU",
        instansi: "INSPEKTORAT",
        nomor: "700/1",
        tanggalPembuatan: "1 Mei 2020",
        tanggalEfektif: "4 Mei 2020",
        pengesahan: { jabatan: "Inspektur,", nama: "Drs. Hasan, M.Si.", nip: "196701011990031003" },
        nama: "PENANGANAN PENGADUAN",
      },
      ...isiKotak([
        "UU 25/2009|Perpres 76/2013",
        "Auditor|PPUPD",
        "SOP Audit Khusus",
        "Komputer",
        "Rahasiakan pelapor",
        "Register pengaduan",
      ]),
      prosedur: {
        pelaksana: ["Staf", "Irban"],
        langkah: [
          langkah(1, ["Mencatat pengaduan", "Surat", "10 menit", "Register"]),
          langkah(2, ["Menelaah pengaduan", "Register", "3 hari", "Telaahan"]),
        ],
      },
    },
  ],
);
