import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...keterkaitan: string[]) => dengan({ keterkaitan });

ujiAturan("keterkaitan-tanpa-diri", {
  lolos: [
    { nama: "others", sop: SOP_BERSIH },
    { nama: "a longer name", sop: isi("SOP Pengelolaan Surat Masuk dan Keluar") },
    { nama: "a shorter name", sop: isi("SOP Pengelolaan Surat") },
  ],
  dilanggar: [
    {
      nama: "itself",
      sop: isi("SOP Pengarsipan", "SOP Pengelolaan Surat Masuk"),
      temuan: [{ path: "keterkaitan.1", butir: 2, severity: "warning", outcome: "dilanggar" }],
    },
    {
      nama: "in capitals, with a bullet",
      sop: isi("1. SOP PENGELOLAAN SURAT MASUK;"),
      temuan: [{ path: "keterkaitan.0" }],
    },
    { nama: "without SOP", sop: isi("Pengelolaan Surat-Masuk"), temuan: [{ path: "keterkaitan.0" }] },
  ],
  tidakBerlaku: [
    { nama: "empty", sop: isi() },
    { nama: "no name", sop: dengan({ "identitas.nama": "" }) },
    { nama: "a name of nothing but SOP", sop: dengan({ "identitas.nama": "SOP", keterkaitan: ["SOP"] }) },
  ],
});
