import { dengan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const konteks = {
  profile: {
    ...KONTEKS.profile,
    daftarSop: [
      { nomor: "1", nama: "Pengelolaan Surat Keluar" },
      { nomor: "2", nama: "Pengarsipan" },
    ],
  },
};
const isi = (...keterkaitan: string[]) => dengan({ keterkaitan });

ujiAturan("keterkaitan-terdaftar", {
  lolos: [
    { nama: "in the list", sop: SOP_BERSIH, konteks },
    {
      nama: "without a list the other known SOPs are not all",
      sop: isi("SOP Cuti"),
      konteks: { sopLain: [{ nomor: "9", nama: "Pengarsipan" }] },
    },
    { nama: "written in another way", sop: isi("1. SOP PENGARSIPAN;"), konteks },
    {
      nama: "of the same folder",
      sop: isi("SOP Cuti"),
      konteks: { ...konteks, sopLain: [{ nomor: "9", nama: "Cuti" }] },
    },
  ],
  dilanggar: [
    {
      nama: "nearly one of the same folder, without a list",
      sop: isi("SOP Pengarsiban", "SOP Cuti"),
      konteks: { sopLain: [{ nomor: "9", nama: "Pengarsipan" }] },
      temuan: [{ path: "keterkaitan.0", butir: 1, severity: "info", saran: "SOP Pengarsipan" }],
    },
    {
      nama: "nearly",
      sop: isi("SOP Pengarsipan", "SOP Pengelolaan Surat Kelur"),
      konteks,
      temuan: [
        {
          path: "keterkaitan.1",
          butir: 2,
          severity: "info",
          outcome: "dilanggar",
          saran: "SOP Pengelolaan Surat Keluar",
        },
      ],
    },
    {
      nama: "unknown",
      sop: isi("SOP Mutasi"),
      konteks,
      temuan: [{ path: "keterkaitan.0", message: expect.stringContaining("tidak ada dalam daftar") as string }],
    },
    {
      nama: "two",
      sop: isi("SOP Mutasi", "-", "SOP Cuti"),
      konteks,
      temuan: [{ path: "keterkaitan.0" }, { path: "keterkaitan.2" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no list", sop: SOP_BERSIH },
    { nama: "empty", sop: isi("-"), konteks },
  ],
});
