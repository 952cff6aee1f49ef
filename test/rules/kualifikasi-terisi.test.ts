import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...butir: string[]) => dengan({ kualifikasiPelaksana: butir });

ujiAturan("kualifikasi-terisi", {
  lolos: [
    { nama: "several", sop: SOP_BERSIH },
    { nama: "one", sop: isi("Teliti") },
    { nama: "one beside blank lines", sop: isi("", "Teliti", " ") },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: isi(),
      temuan: [
        {
          path: "kualifikasiPelaksana",
          section: "kualifikasiPelaksana",
          severity: "error",
          outcome: "perluDilihat",
          kosong: true,
        },
      ],
    },
    { nama: "blank lines", sop: isi("", "\u00a0"), temuan: [{ path: "kualifikasiPelaksana", kosong: true }] },
    { nama: "a dash", sop: denganDokumen({}, isi("-")), temuan: [{ path: "kualifikasiPelaksana", kosong: true }] },
  ],
  tidakBerlaku: [
    { nama: "the box itself is missing", sop: denganDokumen({ kotak: ["dasarHukum", "keterkaitan"] }, isi()) },
  ],
});
