import { dengan, denganDokumen, langkah, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("diagram-alir-ada", {
  lolos: [
    { nama: "symbols", sop: SOP_BERSIH },
    { nama: "one symbol is a drawing", sop: dengan({ "prosedur.langkah": [langkah(), langkah({ simbol: [] })] }) },
    {
      nama: "a wrong symbol is a drawing too",
      sop: dengan({ "prosedur.langkah": [langkah({ simbol: [{ pelaksana: 0, bentuk: "lain", asal: "ellipse" }] })] }),
    },
  ],
  dilanggar: [
    {
      nama: "ticks only",
      sop: dengan({ "prosedur.langkah": [langkah({ simbol: [{ pelaksana: 0, bentuk: "tanda" }] })] }),
      temuan: [
        {
          path: "prosedur",
          severity: "error",
          outcome: "dilanggar",
          message:
            "Diagram alir belum ada: pada kolom pelaksana belum ada simbol. Isi daftar langkah, lalu pilih Bangun bagan.",
        },
      ],
    },
    {
      nama: "empty columns",
      sop: dengan({ "prosedur.langkah": [langkah({ simbol: [] })] }),
      temuan: [{ path: "prosedur" }],
    },
    {
      nama: "a picture needs an eye",
      sop: dengan({ "prosedur.langkah": [langkah({ simbol: [{ pelaksana: 0, bentuk: "gambar" }] })] }),
      temuan: [{ path: "prosedur", severity: "info", outcome: "perluDilihat", dilihatOleh: "bagianOrganisasi" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no step yet", sop: dengan({ "prosedur.langkah": [] }) },
    {
      nama: "a spare row is no step",
      sop: dengan({
        "prosedur.langkah": [
          langkah({ kegiatan: "", simbol: [], mutuBaku: { kelengkapan: "", waktu: "", output: "" } }),
        ],
      }),
    },
    {
      nama: "the drawing could not be read",
      sop: denganDokumen({ baganTerbaca: false }, dengan({ "prosedur.langkah": [langkah({ simbol: [] })] })),
    },
  ],
});
