import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...dasarHukum: string[]) => dengan({ dasarHukum });

ujiAturan("dasar-hukum-tidak-tertukar", {
  lolos: [
    { nama: "right", sop: SOP_BERSIH },
    { nama: "a shortened title", sop: isi("UU Nomor 25 Tahun 2004 tentang Perencanaan Pembangunan") },
    { nama: "an abbreviation", sop: isi("UU Nomor 20 Tahun 2023 tentang ASN dan PPPK Nasional") },
    {
      nama: "PermenPAN-RB 52/2011 about something else",
      sop: isi("PermenPAN-RB Nomor 52 Tahun 2011 tentang Jabatan Fungsional"),
    },
    { nama: "without a title", sop: isi("UU 23/2014") },
  ],
  dilanggar: [
    {
      nama: "the mix-up of the two guides",
      sop: isi("PermenPAN-RB No. 52 Tahun 2011 tentang Standar Operasional Prosedur"),
      temuan: [
        {
          ...{
            path: "dasarHukum.0",
            butir: 1,
            severity: "warning",
            outcome: "perluDilihat",
            dilihatOleh: "bagianHukum",
          },
          message:
            "Kutipan ini tampaknya tertukar. Mungkin yang dimaksud Permendagri 52/2011 atau PermenPAN-RB 35/2012.",
        },
      ],
    },
    {
      nama: "the other way round",
      sop: isi("Permendagri 35/2012 tentang Pedoman SOP"),
      temuan: [{ path: "dasarHukum.0" }],
    },
    {
      nama: "the title of another law",
      sop: isi("UU 1/2004", "Undang-Undang Nomor 23 Tahun 2014 tentang Aparatur Sipil"),
      temuan: [{ path: "dasarHukum.1", message: expect.stringContaining("tentang Pemerintahan Daerah") as string }],
    },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi() }],
});
