import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("dasar-hukum-urut-hierarki", {
  lolos: [
    { nama: "UU, PP, Permen", sop: SOP_BERSIH },
    {
      nama: "the whole ladder",
      sop: dengan({
        dasarHukum: [
          "UUD 1945",
          "Ketetapan MPR Nomor VI/MPR/2002",
          "UU 5/1960",
          "Perppu 1/2020",
          "PP 12/2019",
          "Perpres 16/2018",
          "Peraturan Daerah Provinsi Contoh Nomor 1 Tahun 2020",
          "Peraturan Daerah Kota Contoh Nomor 2 Tahun 2020",
        ],
      }),
    },
    {
      nama: "kinds without a rank are passed over",
      sop: dengan({
        dasarHukum: [
          "Permendagri 52/2011",
          "Undang-Undang Nomor 43 Tahun 2009",
          "Keputusan Bupati Nomor 3 Tahun 2020",
          "PP 28/2012",
        ],
      }),
    },
    {
      nama: "a PP about a law is a PP",
      sop: dengan({
        dasarHukum: [
          "UU 43/2009",
          "Peraturan Pemerintah Nomor 28 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009",
        ],
      }),
    },
    {
      nama: "a Perda of unknown level is passed over",
      sop: dengan({
        dasarHukum: [
          "Perda Kabupaten Contoh 1/2020",
          "Peraturan Daerah Nomor 4 Tahun 2016",
          "Perda Kab. Contoh 2/2020",
        ],
      }),
    },
  ],
  dilanggar: [
    {
      nama: "Perpres before PP",
      sop: dengan({
        dasarHukum: ["Peraturan Presiden Nomor 16 Tahun 2018", "Peraturan Pemerintah Nomor 12 Tahun 2019"],
      }),
      temuan: [
        {
          path: "dasarHukum.1",
          butir: 2,
          severity: "warning",
          outcome: "dilanggar",
          message: expect.stringContaining("sebelum butir 1") as string,
        },
      ],
    },
    {
      nama: "UU at the end",
      sop: dengan({
        dasarHukum: [
          "1. PP No. 12 Tahun 2019",
          "2. Permendagri 77/2020",
          "3. Undang Undang Republik Indonesia Nomor 23 Tahun 2014",
        ],
      }),
      temuan: [{ path: "dasarHukum.2", message: expect.stringContaining("sebelum butir 1") as string }],
    },
    {
      nama: "two too low",
      sop: dengan({ dasarHukum: ["Perda Kota Contoh 1/2020", "UU 23/2014", "PP 12/2019"] }),
      temuan: [{ path: "dasarHukum.1" }, { path: "dasarHukum.2" }],
    },
  ],
  tidakBerlaku: [
    { nama: "nothing to compare", sop: dengan({ dasarHukum: ["UU 23/2014", "SE Sekda Nomor 1 Tahun 2020"] }) },
    { nama: "empty", sop: dengan({ dasarHukum: [] }) },
  ],
});
