import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...dasarHukum: string[]) => dengan({ dasarHukum });

ujiAturan("dasar-hukum-urut-tahun", {
  lolos: [
    { nama: "one of each kind", sop: SOP_BERSIH },
    { nama: "by year, then number", sop: isi("UU 25/2009", "UU 43/2009", "UU 23/2014", "PP 28/2012", "PP 1/2013") },
    {
      nama: "of different makers",
      sop: isi(
        "UU 25/2009",
        "UU 23/2014",
        "Permen Kesehatan 3/2020",
        "Permen Keuangan 2/2019",
        "Perda Kota A 3/2020",
        "Perda Kota A 2/2019",
      ),
    },
    { nama: "what another rule moves", sop: isi("UU 23/2014", "PP 12/2019", "UU 25/2004") },
  ],
  dilanggar: [
    {
      nama: "a later year first",
      sop: isi("UU 23/2014", "UU 25/2004"),
      temuan: [
        {
          path: "dasarHukum.1",
          butir: 2,
          severity: "info",
          outcome: "perluDilihat",
          message: expect.stringContaining("butir 1") as string,
        },
      ],
    },
    { nama: "a larger number first", sop: isi("PP 96/2012", "PP 28/2012"), temuan: [{ path: "dasarHukum.1" }] },
    {
      nama: "the first that is later",
      sop: isi("UU 1/2004", "UU 23/2014", "UU 20/2023", "UU 25/2009"),
      temuan: [{ path: "dasarHukum.3", message: expect.stringContaining("butir 2") as string }],
    },
  ],
  tidakBerlaku: [{ nama: "nothing to compare", sop: isi("UU 43/2009", "Perda Kota A 1/2020") }],
});
