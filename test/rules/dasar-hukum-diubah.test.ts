import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const sop = (tahun: number, ...dasarHukum: string[]) =>
  dengan({
    dasarHukum,
    "identitas.tanggalPembuatan": `1 Mei ${tahun}`,
    "identitas.tanggalRevisi": "-",
    "identitas.tanggalEfektif": `2 Mei ${tahun}`,
  });

ujiAturan("dasar-hukum-diubah", {
  lolos: [
    { nama: "not amended", sop: SOP_BERSIH },
    { nama: "amended before", sop: sop(2025, "UU 23/2014", "PP 11/2017") },
    { nama: "the amendment is cited", sop: sop(2019, "PP 11/2017 jo. PP 17/2020") },
    { nama: "replaced is another rule's", sop: sop(2019, "PP 53/2010") },
  ],
  dilanggar: [
    {
      nama: "amended since",
      sop: sop(2019, "UU 43/2009", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"),
      temuan: [
        {
          path: "dasarHukum.1",
          butir: 2,
          severity: "info",
          outcome: "perluDilihat",
          dilihatOleh: "penyusun",
          message: expect.stringContaining("UU 6/2023") as string,
        },
      ],
    },
    {
      nama: "an older amendment is cited",
      sop: sop(2019, "UU 23/2014 jo. UU 9/2015"),
      temuan: [{ path: "dasarHukum.0" }],
    },
    { nama: "the year after", sop: sop(2019, "PP 11/2017"), temuan: [{ path: "dasarHukum.0" }] },
  ],
  tidakBerlaku: [
    { nama: "empty", sop: sop(2019) },
    {
      nama: "no dates",
      sop: dengan({ "identitas.tanggalPembuatan": "", "identitas.tanggalRevisi": "", "identitas.tanggalEfektif": "" }),
    },
  ],
});
