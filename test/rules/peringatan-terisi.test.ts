import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...butir: string[]) => dengan({ peringatan: butir });

ujiAturan("peringatan-terisi", {
  lolos: [
    { nama: "several", sop: SOP_BERSIH },
    { nama: "one", sop: isi("Jika terlambat, maka tertunda.") },
    { nama: "one beside blank lines", sop: isi("", "Jika terlambat, maka tertunda.", " ") },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: isi(),
      temuan: [{ path: "peringatan", section: "peringatan", severity: "error", outcome: "perluDilihat", kosong: true }],
    },
    { nama: "blank lines", sop: isi("", "\u00a0"), temuan: [{ path: "peringatan", kosong: true }] },
    { nama: "a dash", sop: denganDokumen({}, isi("-")), temuan: [{ path: "peringatan", kosong: true }] },
  ],
  tidakBerlaku: [
    { nama: "the box itself is missing", sop: denganDokumen({ kotak: ["dasarHukum", "kualifikasiPelaksana"] }, isi()) },
  ],
});
