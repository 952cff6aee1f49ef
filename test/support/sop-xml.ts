import { p, tbl, tc, tr, span, MERGED, MERGE_START } from "./word-xml";

/** Identity of an SOP as people type it: label and value side by side. */
export const identity = (values: Record<string, string> = {}): string =>
  tbl(
    Object.entries({
      "Nomor SOP": "000.8.3/7/ORG/2026",
      "Tanggal Pembuatan": "2 Juni 2026",
      "Tanggal Revisi": "-",
      "Tanggal Efektif": "1 Agustus 2026",
      "Disahkan oleh": "Kepala Dinas Sosial\n\nSiti Aminah, S.Sos.\nNIP. 19750312 200003 2 004",
      "Nama SOP": "Penyaluran Bantuan Sosial",
      ...values,
    }).map(([label, value]) => tr([label, value])),
    [100, 200],
  );

export const BOXES = tbl([
  tr(["Dasar Hukum", "Kualifikasi Pelaksana"]),
  tr(["1. UU Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial", "1. Memahami data kesejahteraan"]),
  tr(["Keterkaitan", "Peralatan/Perlengkapan"]),
  tr(["SOP Pendataan", "1. Komputer\n2. Printer"]),
  tr(["Peringatan", "Pencatatan dan Pendataan"]),
  tr(["Jika data salah, maka bantuan tertunda.", "Buku bantuan"]),
]);

export interface Row {
  nomor?: string;
  kegiatan?: string;
  /** Content of the two performers' cells. */
  pelaksana?: [string, string];
  kelengkapan?: string;
  waktu?: string;
  output?: string;
  keterangan?: string;
}

/** Row of a procedure table with two performers. */
export const step = ({
  nomor = "",
  kegiatan = "",
  pelaksana = ["", ""],
  kelengkapan = "Berkas",
  waktu = "5 menit",
  output = "Hasil",
  keterangan = "",
}: Row): string =>
  tr(
    [nomor, kegiatan, ...pelaksana, kelengkapan, waktu, output, keterangan].map((text) =>
      text.startsWith("<w:tc>") ? text : tc(text.startsWith("<") ? p(text) : text),
    ),
  );

export const HEAD = [
  tr(
    [
      tc("No", MERGE_START),
      tc("Kegiatan", MERGE_START),
      tc("Pelaksana", span(2)),
      tc("Mutu Baku", span(3)),
      tc("Ket.", MERGE_START),
    ],
    "<w:tblHeader/>",
  ),
  tr(
    [tc("", MERGED), tc("", MERGED), "Operator", "Kepala Bidang", "Kelengkapan", "Waktu", "Output", tc("", MERGED)],
    "<w:tblHeader/>",
  ),
];

/** Procedure table with two performers, "Operator" and "Kepala Bidang". */
export const procedure = (rows: readonly string[], head: readonly string[] = HEAD): string =>
  tbl([...head, ...rows], [20, 100, 60, 60, 80, 50, 80, 60]);
