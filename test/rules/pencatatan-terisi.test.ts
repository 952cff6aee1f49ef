import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...butir: string[]) => dengan({ pencatatan: butir });

ujiAturan("pencatatan-terisi", {
  lolos: [
    { nama: "several", sop: SOP_BERSIH },
    { nama: "one", sop: isi("Buku agenda") },
    { nama: "one beside blank lines", sop: isi("", "Buku agenda", " ") },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: isi(),
      temuan: [{ path: "pencatatan", section: "pencatatan", severity: "error", outcome: "perluDilihat", kosong: true }],
    },
    { nama: "blank lines", sop: isi("", "\u00a0"), temuan: [{ path: "pencatatan", kosong: true }] },
    { nama: "a dash", sop: denganDokumen({}, isi("-")), temuan: [{ path: "pencatatan", kosong: true }] },
  ],
  tidakBerlaku: [
    { nama: "the box itself is missing", sop: denganDokumen({ kotak: ["dasarHukum", "kualifikasiPelaksana"] }, isi()) },
  ],
});
