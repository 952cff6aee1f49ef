import { columnLabel, fieldLabel, groupLabel, isTitle } from "../../src/recognise/labels";

describe("labels of identity and boxes", () => {
  test.each([
    ["Nomor SOP", "nomor", ""],
    ["NO. SOP :", "nomor", ""],
    ["Nomer SOP AP: 12/2026", "nomor", "12/2026"],
    ["Nomor\t:\t12", "nomor", "12"],
    ["Tgl. Pembuatan : 2 Juni 2025", "tanggalPembuatan", "2 Juni 2025"],
    ["TGL REVISI", "tanggalRevisi", ""],
    ["Tanggal Efektip", "tanggalEfektif", ""],
    ["Tgl Pengesahan", "tanggalEfektif", ""],
    ["Disahkan  Oleh", "pengesahan", ""],
    ["Judul SOP", "nama", ""],
    ["A. DASAR HUKUM:", "dasarHukum", ""],
    ["Kualifikasi Pelaksanaan", "kualifikasiPelaksana", ""],
    ["KETERKAIATAN", "keterkaitan", ""],
    ["Peralatan / Perlengkapan", "peralatan", ""],
    ["Peringtan:", "peringatan", ""],
    ["Pencatatan & Pendataan", "pencatatan", ""],
  ])("%s", (line, field, rest) => expect(fieldLabel(line)).toMatchObject({ field, rest }));

  test.each([
    "No",
    "No.",
    "Nama",
    "Nama Kegiatan",
    "Tanggal",
    "Memahami peraturan kepegawaian",
    "Peringatan tertulis diberikan kepada pegawai",
    "SOP Pengelolaan Surat Keluar",
    "Dasar penilaian",
    "",
    "https://contoh.go.id/nomor",
  ])("none: %s", (line) => expect(fieldLabel(line)).toBeNull());
});

describe("heads of columns", () => {
  test.each([
    ["NO.", "nomor"],
    ["Aktivitas / Kegiatan", "kegiatan"],
    ["Aktifitas", "kegiatan"],
    ["URAIAN PROSEDUR", "kegiatan"],
    ["Persyaratan/ Kelengkapan", "kelengkapan"],
    ["Input", "kelengkapan"],
    ["Waktu", "waktu"],
    ["Waktu (menit)", "waktu"],
    ["Keluaran (Output)", "output"],
    ["Ket.", "keterangan"],
  ])("%s", (text, kind) => expect(columnLabel(text)).toBe(kind));

  test.each(["Sekretaris", "Kepala Dinas", "Camat", "Petugas Loket", "Bupati", ""])("none: %s", (text) =>
    expect(columnLabel(text)).toBeNull(),
  );

  test.each(["Pelaksana 1", "Pelaksana A", "Pelaksana 12"])("%s is one of several, no group", (name) =>
    expect(groupLabel(name)).toBeNull(),
  );

  test("groups", () => {
    expect(["PELAKSANA", "Pelaku Kegiatan", "Mutu  Baku", "Kepala Bidang"].map(groupLabel)).toEqual([
      "pelaksana",
      "pelaksana",
      "mutuBaku",
      null,
    ]);
  });
});

test("titles are no content", () => {
  expect(["STANDAR OPERASIONAL PROSEDUR (SOP)", "B. BAGIAN PROSEDUR", "Bagan Alir (Flowchart)"].every(isTitle)).toBe(
    true,
  );
  expect(isTitle("Dinas Sosial")).toBe(false);
});
