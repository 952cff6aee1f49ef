import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("dasar-hukum-terisi", {
  lolos: [
    { nama: "several", sop: SOP_BERSIH },
    { nama: "one", sop: dengan({ dasarHukum: ["UU 43/2009"] }) },
    { nama: "one beside blank lines", sop: dengan({ dasarHukum: ["", "UU 43/2009", " "] }) },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: dengan({ dasarHukum: [] }),
      temuan: [{ path: "dasarHukum", section: "dasarHukum", severity: "error", outcome: "dilanggar", kosong: true }],
    },
    { nama: "blank lines", sop: dengan({ dasarHukum: ["", " "] }), temuan: [{ path: "dasarHukum" }] },
    { nama: "a dash", sop: denganDokumen({}, dengan({ dasarHukum: ["-"] })), temuan: [{ path: "dasarHukum" }] },
  ],
  tidakBerlaku: [
    { nama: "the box itself is missing", sop: denganDokumen({ kotak: ["peringatan"] }, dengan({ dasarHukum: [] })) },
  ],
});
