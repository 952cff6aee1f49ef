import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...dasarHukum: string[]) => dengan({ dasarHukum });

ujiAturan("dasar-hukum-ejaan-nomor", {
  lolos: [
    { nama: "out of force: to be replaced, not to be spelt", sop: isi("PP No. 53 Tahun 2010") },
    { nama: "mixed up: to be replaced, not to be spelt", sop: isi("PermenPAN-RB No. 52 Tahun 2011 Tentang SOP") },
    { nama: "as usual", sop: SOP_BERSIH },
    { nama: "the short form", sop: isi("PP 53/2010", "UU 8/1974 jo. UU 43/1999") },
    { nama: "capitals throughout", sop: isi("UNDANG-UNDANG NOMOR 43 TAHUN 2009 TENTANG KEARSIPAN") },
    {
      nama: "in the title",
      sop: isi("PP Nomor 28 Tahun 2012 tentang Pelaksanaan UU No. 43 tahun 2009 Tentang Kearsipan"),
    },
    { nama: "a colon stays", sop: isi("Permenpan Nomor: PER/21/M.PAN/11/2008 tentang SOP") },
  ],
  dilanggar: [
    {
      nama: "No., tahun and Tentang",
      sop: isi("1. Undang-Undang No. 25 tahun 2004 Tentang Sistem Perencanaan"),
      temuan: [
        {
          path: "dasarHukum.0",
          butir: 1,
          severity: "info",
          outcome: "dilanggar",
          aman: "1. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan",
        },
      ],
    },
    {
      nama: "No without a dot and a blank",
      sop: isi("PP No71 Tahun 2010"),
      temuan: [{ path: "dasarHukum.0", aman: "PP Nomor 71 Tahun 2010" }],
    },
    {
      nama: "nomor",
      sop: isi("UU 1/2004", "PP nomor 5 Tahun 2010 tentang X"),
      temuan: [{ path: "dasarHukum.1", aman: "PP Nomor 5 Tahun 2010 tentang X" }],
    },
    {
      nama: "Nomor with a dot",
      sop: isi("PP Nomor. 5 Tahun 2010 tentang X"),
      temuan: [{ path: "dasarHukum.0", aman: "PP Nomor 5 Tahun 2010 tentang X" }],
    },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi("-") }],
});
