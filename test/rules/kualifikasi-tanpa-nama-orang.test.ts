import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...kualifikasiPelaksana: string[]) => dengan({ kualifikasiPelaksana });

ujiAturan("kualifikasi-tanpa-nama-orang", {
  lolos: [
    { nama: "competence", sop: SOP_BERSIH },
    { nama: "a degree that is asked for", sop: isi("Pendidikan minimal Sarjana Hukum, S.H.", "S1 Akuntansi") },
    { nama: "words that look like a title", sop: isi("Mampu bekerja sama, teliti, M3 dan SE Sekda", "Ibu kota") },
  ],
  dilanggar: [
    {
      nama: "a degree after a name",
      sop: isi("Teliti", "Budi, S.Sos."),
      temuan: [{ path: "kualifikasiPelaksana.1", butir: 2, severity: "warning", outcome: "perluDilihat" }],
    },
    { nama: "a NIP", sop: isi("Rina 19750312 200003 2 004"), temuan: [{ path: "kualifikasiPelaksana.0" }] },
    { nama: "a title before a name", sop: isi("Drs. Budi Santoso"), temuan: [{ path: "kualifikasiPelaksana.0" }] },
    { nama: "a form of address", sop: isi("Ibu Rina"), temuan: [{ path: "kualifikasiPelaksana.0" }] },
    { nama: "a degree without dots", sop: isi("Budi Santoso, SH"), temuan: [{ path: "kualifikasiPelaksana.0" }] },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi("", "-") }],
});
