import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.nama";
const nama = (isi: string, unit = "Subbagian Tata Usaha") => dengan({ [path]: isi, "identitas.unit": unit });
const perluDilihat = { path, severity: "info", outcome: "perluDilihat" } as const;
const TUGAS = {
  ...perluDilihat,
  message:
    "Nama ini tampaknya menyebut seluruh tugas unit. Pastikan SOP ini hanya tentang satu pekerjaan dengan satu hasil.",
};
const beberapa = (hasil: string) =>
  `Nama ini menyebut lebih dari satu hasil: ${hasil}. Bila langkahnya berbeda, buat SOP untuk masing-masing.`;

ujiAturan("nama-sop-satu-hasil", {
  lolos: [
    { nama: "one result", sop: SOP_BERSIH },
    ...[
      "Pelayanan Administrasi Surat Masuk",
      "Pelayanan Permohonan Informasi Publik",
      "Pengadaan Langsung Barang/Jasa",
      "Penyusunan Rencana Kerja dan Anggaran",
      "Pemeliharaan Sarana dan Prasarana",
      "Pencatatan Kelahiran dan Penerbitan Kutipan Akta Kelahiran",
      "Pemantauan dan Evaluasi Kinerja",
      "Penerbitan Izin Usaha Mikro dan Kecil",
    ].map((isi) => ({ nama: isi, sop: nama(isi) })),
    { nama: "a field of another unit", sop: nama("Penyuluhan Pertanian") },
  ],
  dilanggar: [
    ...[
      "Pelayanan Administrasi Kepegawaian",
      "SOP Pengelolaan Keuangan Daerah",
      "PELAYANAN PUBLIK",
      "Pelaksanaan Tugas Pokok dan Fungsi",
    ].map((isi) => ({ nama: isi, sop: nama(isi), temuan: [TUGAS] })),
    {
      nama: "the name of the unit that writes it",
      sop: nama("Penyuluhan Pertanian", "Bidang Penyuluhan Pertanian"),
      temuan: [TUGAS],
    },
    {
      nama: "two letters",
      sop: nama("Pengelolaan Surat Masuk dan Surat Keluar"),
      temuan: [{ ...perluDilihat, message: beberapa("“Surat Masuk”, “Surat Keluar”") }],
    },
    {
      nama: "a pair behind one noun",
      sop: nama("Pengelolaan Arsip Aktif/Inaktif"),
      temuan: [{ ...perluDilihat, message: beberapa("“Arsip Aktif”, “Inaktif”") }],
    },
  ],
  tidakBerlaku: [{ nama: "empty", sop: nama("") }],
});
