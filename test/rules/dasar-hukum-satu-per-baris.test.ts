import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...dasarHukum: string[]) => dengan({ dasarHukum });

ujiAturan("dasar-hukum-satu-per-baris", {
  lolos: [
    { nama: "one on each line", sop: SOP_BERSIH },
    { nama: "a chain of amendments", sop: isi("UU 8/1974 jo. UU 43/1999; diumumkan 1999") },
    { nama: "a law in the title", sop: isi("1. PP 28/2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009;") },
  ],
  dilanggar: [
    {
      nama: "parted by semicolons",
      sop: isi("UU 43/2009 tentang Kearsipan; PP 28/2012; Permendagri 1/2023"),
      temuan: [
        {
          path: "dasarHukum.0",
          butir: 1,
          severity: "info",
          outcome: "dilanggar",
          message: expect.stringContaining("3 peraturan") as string,
        },
      ],
    },
    { nama: "numbered", sop: isi("1. UU 43/2009 2. PP 28/2012"), temuan: [{ path: "dasarHukum.0" }] },
    { nama: "on lines of one paragraph", sop: isi("UU 43/2009\u000bPP 28/2012"), temuan: [{ path: "dasarHukum.0" }] },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi() }],
});
