import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...dasarHukum: string[]) => dengan({ dasarHukum });

ujiAturan("dasar-hukum-kutipan-lengkap", {
  lolos: [
    { nama: "full", sop: SOP_BERSIH },
    { nama: "UUD", sop: isi("Undang-Undang Dasar Negara Republik Indonesia Tahun 1945") },
    { nama: "a chain of amendments", sop: isi("UU 8/1974 jo. UU 43/1999") },
    { nama: "a manual", sop: isi("ISO 9001:2015", "Pedoman Mutu") },
    { nama: "what is to be replaced", sop: isi("PP 53/2010") },
  ],
  dilanggar: [
    {
      nama: "no number",
      sop: isi("Undang-Undang Tahun 1999 tentang Cuti PNS"),
      temuan: [
        {
          path: "dasarHukum.0",
          butir: 1,
          severity: "warning",
          outcome: "perluDilihat",
          message: "Nomor peraturan belum tertulis.",
        },
      ],
    },
    {
      nama: "no year",
      sop: isi("PP Nomor 53 tentang Disiplin"),
      temuan: [{ path: "dasarHukum.0", message: "Tahun peraturan belum tertulis." }],
    },
    {
      nama: "neither",
      sop: isi("Peraturan Bupati tentang Cuti"),
      temuan: [{ path: "dasarHukum.0", message: expect.stringContaining("dan tahun") as string }],
    },
    {
      nama: "no title, of a known one",
      sop: isi("1. UU 43/2009;"),
      temuan: [
        { path: "dasarHukum.0", severity: "info", saran: "1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;" },
      ],
    },
    {
      nama: "no title, of an unknown one",
      sop: isi("Perda Kota Contoh Nomor 3 Tahun 2016"),
      temuan: [{ path: "dasarHukum.0", severity: "info" }],
    },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi("") }],
});
