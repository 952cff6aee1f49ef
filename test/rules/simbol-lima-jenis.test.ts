import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";
import { profilDasar } from "../../src/sop/profil-dasar";

const denganSimbol = (...simbol: object[]) => dengan({ "prosedur.langkah.2.simbol": simbol });

ujiAturan("simbol-lima-jenis", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "a segilima", sop: denganSimbol({ pelaksana: 0, bentuk: "kotak" }, { pelaksana: 0, bentuk: "segilima" }) },
    { nama: "a picture beside symbols cannot be judged", sop: denganSimbol({ pelaksana: 0, bentuk: "gambar" }) },
  ],
  dilanggar: [
    {
      nama: "document symbol",
      sop: denganSimbol({ pelaksana: 1, bentuk: "lain", asal: "flowChartDocument" }),
      temuan: [
        {
          path: "prosedur.langkah.2.simbol.0",
          langkah: 3,
          pelaksana: 2,
          field: "simbol",
          text: "flowChartDocument",
          severity: "error",
          outcome: "dilanggar",
        },
      ],
    },
    {
      nama: "the second symbol of a row",
      sop: denganSimbol({ pelaksana: 0, bentuk: "kotak" }, { pelaksana: 3, bentuk: "lain", asal: "can" }),
      temuan: [{ path: "prosedur.langkah.2.simbol.1", pelaksana: 4, text: "can" }],
    },
    {
      nama: "a tick among symbols",
      sop: denganSimbol({ pelaksana: 0, bentuk: "tanda" }),
      temuan: [{ path: "prosedur.langkah.2.simbol.0", message: expect.stringContaining("centang") as string }],
    },
    {
      nama: "under Permendagri 52/2011 alone a warning",
      sop: denganSimbol({ pelaksana: 0, bentuk: "lain", asal: "ellipse" }),
      konteks: { profile: profilDasar("permendagri-52-2011") },
      temuan: [{ path: "prosedur.langkah.2.simbol.0", severity: "warning" }],
    },
  ],
  tidakBerlaku: [
    {
      nama: "ticks only: there is no diagram",
      sop: dengan({
        "prosedur.langkah": SOP_BERSIH.prosedur.langkah.map((l) => ({
          ...l,
          simbol: [{ pelaksana: 0, bentuk: "tanda" }],
        })),
      }),
    },
    {
      nama: "the drawing could not be read",
      sop: denganDokumen({ baganTerbaca: false }, denganSimbol({ pelaksana: 0, bentuk: "lain", asal: "can" })),
    },
  ],
});
