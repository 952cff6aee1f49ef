import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("dasar-hukum-masih-berlaku", {
  lolos: [
    { nama: "current", sop: SOP_BERSIH },
    {
      nama: "the successors",
      sop: dengan({
        dasarHukum: [
          "PP 94/2021",
          "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan",
        ],
      }),
    },
    {
      nama: "an old law in the title only",
      sop: dengan({
        dasarHukum: [
          "Undang-Undang Nomor 12 Tahun 2008 tentang Perubahan Kedua atas Undang-Undang Nomor 32 Tahun 2004",
        ],
      }),
    },
    {
      nama: "the same number of another kind or year",
      sop: dengan({ dasarHukum: ["UU 53/2010", "PP 53/2011", "Perda Kota Contoh Nomor 32 Tahun 2004"] }),
    },
    {
      nama: "PermenPAN-RB 52/2011 about something else",
      sop: dengan({ dasarHukum: ["PermenPAN-RB Nomor 52 Tahun 2011 tentang Jabatan Fungsional"] }),
    },
  ],
  dilanggar: [
    {
      nama: "a sourced row: a breach with a suggestion",
      sop: dengan({
        dasarHukum: [
          "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor: PER/21/M-PAN/11/2008 tentang Pedoman Penyusunan SOP",
        ],
      }),
      temuan: [
        {
          path: "dasarHukum.0",
          butir: 1,
          severity: "warning",
          outcome: "dilanggar",
          saran:
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan",
        },
      ],
    },
    {
      nama: "an unverified row: someone should look",
      sop: dengan({
        dasarHukum: [
          "Undang-Undang Nomor 20 Tahun 2023",
          "Peraturan Pemerintah RI No. 53 Tahun 2010 tentang Disiplin PNS;",
        ],
      }),
      temuan: [
        {
          path: "dasarHukum.1",
          severity: "warning",
          outcome: "perluDilihat",
          dilihatOleh: "bagianHukum",
          message: "Peraturan ini mungkin sudah diganti. Penggantinya: PP 94/2021.",
        },
      ],
    },
    {
      nama: "the short form",
      sop: dengan({ dasarHukum: ["UU 32/2004 jo. UU 12/2008", "PP 24/1976"] }),
      temuan: [
        { path: "dasarHukum.0", message: expect.stringContaining("UU 23/2014") as string },
        { path: "dasarHukum.1" },
      ],
    },
    {
      nama: "an unverified row of the ministries",
      sop: dengan({ dasarHukum: ["Permendagri Nomor 54 Tahun 2009 tentang Tata Naskah Dinas"] }),
      temuan: [{ path: "dasarHukum.0", outcome: "perluDilihat" }],
    },
  ],
  tidakBerlaku: [{ nama: "empty", sop: dengan({ dasarHukum: [""] }) }],
});
