import { denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("enam-kotak-ada", {
  lolos: [
    { nama: "all six", sop: denganDokumen({}) },
    {
      nama: "in another order",
      sop: denganDokumen({
        kotak: ["pencatatan", "peringatan", "peralatan", "keterkaitan", "kualifikasiPelaksana", "dasarHukum"],
      }),
    },
    { nama: "in a document read as text", sop: denganDokumen({ baganTerbaca: false }) },
  ],
  dilanggar: [
    {
      nama: "no Dasar Hukum: its basis has been read",
      sop: denganDokumen({ kotak: ["kualifikasiPelaksana", "keterkaitan", "peralatan", "peringatan", "pencatatan"] }),
      temuan: [
        {
          path: "dasarHukum",
          section: "dasarHukum",
          outcome: "dilanggar",
          severity: "error",
          text: "",
          message: "Kotak “Dasar Hukum” belum ditemukan.",
        },
      ],
    },
    {
      nama: "no Peringatan: its basis is unverified",
      sop: denganDokumen({ kotak: ["dasarHukum", "kualifikasiPelaksana", "keterkaitan", "peralatan", "pencatatan"] }),
      temuan: [{ path: "peringatan", outcome: "perluDilihat", severity: "error", dilihatOleh: "bagianOrganisasi" }],
    },
    {
      nama: "none at all",
      sop: denganDokumen({ kotak: [] }),
      temuan: [
        { path: "dasarHukum", outcome: "dilanggar" },
        { path: "kualifikasiPelaksana", outcome: "perluDilihat" },
        { path: "keterkaitan", outcome: "dilanggar" },
        { path: "peralatan", outcome: "perluDilihat" },
        { path: "peringatan", outcome: "perluDilihat" },
        { path: "pencatatan", outcome: "perluDilihat" },
      ],
    },
  ],
  tidakBerlaku: [{ nama: "a model without a document", sop: SOP_BERSIH }],
});
