import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...butir: string[]) => dengan({ peralatan: butir });

ujiAturan("peralatan-terisi", {
  lolos: [
    { nama: "several", sop: SOP_BERSIH },
    { nama: "one", sop: isi("Komputer") },
    { nama: "one beside blank lines", sop: isi("", "Komputer", " ") },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: isi(),
      temuan: [{ path: "peralatan", section: "peralatan", severity: "error", outcome: "perluDilihat", kosong: true }],
    },
    { nama: "blank lines", sop: isi("", "\u00a0"), temuan: [{ path: "peralatan", kosong: true }] },
    { nama: "a dash", sop: denganDokumen({}, isi("-")), temuan: [{ path: "peralatan", kosong: true }] },
  ],
  tidakBerlaku: [
    { nama: "the box itself is missing", sop: denganDokumen({ kotak: ["dasarHukum", "kualifikasiPelaksana"] }, isi()) },
  ],
});
