import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...dasarHukum: string[]) => dengan({ dasarHukum });

ujiAturan("dasar-hukum-tanpa-ganda", {
  lolos: [
    { nama: "each once", sop: SOP_BERSIH },
    {
      nama: "the same number of different makers",
      sop: isi("Perda Kota A 1/2020", "Perda Kota B 1/2020", "UU 1/2020", "PP 1/2020"),
    },
    { nama: "in a chain", sop: isi("UU 8/1974 jo. UU 43/1999", "UU 43/1999") },
  ],
  dilanggar: [
    {
      nama: "written in two ways",
      sop: isi("UU 43/2009", "PP 28/2012", "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan"),
      temuan: [
        {
          path: "dasarHukum.2",
          butir: 3,
          severity: "warning",
          outcome: "dilanggar",
          message: expect.stringContaining("butir 1") as string,
        },
      ],
    },
    { nama: "word for word", sop: isi("ISO 9001", "- ISO 9001;"), temuan: [{ path: "dasarHukum.1" }] },
    {
      nama: "three times",
      sop: isi("PP 5/2020", "PP 5/2020 ", "PP No. 5 Tahun 2020"),
      temuan: [{ path: "dasarHukum.1" }, { path: "dasarHukum.2" }],
    },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi("", "") }],
});
