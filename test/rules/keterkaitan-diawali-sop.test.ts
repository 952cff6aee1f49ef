import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...keterkaitan: string[]) => dengan({ keterkaitan });

ujiAturan("keterkaitan-diawali-sop", {
  lolos: [
    { nama: "SOPs", sop: SOP_BERSIH },
    { nama: "with a number by hand", sop: isi("1. SOP Pengarsipan", "b) S.O.P Cuti") },
    { nama: "written out", sop: isi("Standar Operasional Prosedur Cuti", "Prosedur Mutasi", "-", "") },
  ],
  dilanggar: [
    {
      nama: "a manual",
      sop: isi("SOP Cuti", "Manual Mutu"),
      temuan: [{ path: "keterkaitan.1", butir: 2, severity: "info", outcome: "dilanggar" }],
    },
    {
      nama: "a title",
      sop: isi("Pengelolaan Surat"),
      temuan: [{ path: "keterkaitan.0", saran: "SOP Pengelolaan Surat" }],
    },
    {
      nama: "a title with a bullet",
      sop: isi("2. Pengarsipan Surat"),
      temuan: [{ path: "keterkaitan.0", saran: "2. SOP Pengarsipan Surat" }],
    },
  ],
  tidakBerlaku: [
    { nama: "empty", sop: isi() },
    { nama: "a dash", sop: isi("-") },
  ],
});
