import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...dasarHukum: string[]) => dengan({ dasarHukum });

ujiAturan("dasar-hukum-urut-kelaziman", {
  lolos: [
    { nama: "UU, PP, Permen", sop: SOP_BERSIH },
    {
      nama: "Permen before Perda",
      sop: isi("Perpres 16/2018", "Permendagri 77/2020", "Perda Kota Contoh 1/2020", "Perwal 2/2021"),
    },
    { nama: "the rank in the law is another rule's", sop: isi("Perpres 16/2018", "PP 12/2019") },
    {
      nama: "bodies, decrees and circulars are passed over",
      sop: isi("Keputusan Bupati 1/2020", "Perka BKN 1/2013", "UU 43/2009"),
    },
  ],
  dilanggar: [
    {
      nama: "Permen before PP",
      sop: isi("Permendagri 52/2011", "PermenPAN-RB 35/2012", "PP 94/2021"),
      temuan: [
        {
          path: "dasarHukum.2",
          butir: 3,
          severity: "info",
          outcome: "perluDilihat",
          message: expect.stringContaining("butir 1") as string,
        },
      ],
    },
    {
      nama: "Perda before Permen",
      sop: isi("Perda Kota Contoh 1/2020", "Permendagri 77/2020"),
      temuan: [{ path: "dasarHukum.1" }],
    },
    {
      nama: "Perbup before UU",
      sop: isi("Peraturan Bupati Contoh 1/2020", "UU 43/2009"),
      temuan: [{ path: "dasarHukum.1" }],
    },
  ],
  tidakBerlaku: [
    { nama: "nothing to compare", sop: isi("UU 43/2009", "ISO 9001") },
    { nama: "empty", sop: isi() },
  ],
});
