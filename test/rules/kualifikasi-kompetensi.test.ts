import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...kualifikasiPelaksana: string[]) => dengan({ kualifikasiPelaksana });

ujiAturan("kualifikasi-kompetensi", {
  lolos: [
    { nama: "competence", sop: SOP_BERSIH },
    { nama: "education", sop: isi("SLTA/sederajat") },
    { nama: "an office beside it", sop: isi("Kepala Dinas", "Teliti dan cermat") },
  ],
  dilanggar: [
    {
      nama: "an office",
      sop: isi("Kepala Dinas"),
      temuan: [{ path: "kualifikasiPelaksana.0", butir: 1, severity: "info", outcome: "perluDilihat" }],
    },
    { nama: "after a blank line", sop: isi("", "Staf", "Camat"), temuan: [{ path: "kualifikasiPelaksana.1" }] },
    { nama: "a team", sop: isi("Tim Penyusun SOP"), temuan: [{ path: "kualifikasiPelaksana.0" }] },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi() }],
});
