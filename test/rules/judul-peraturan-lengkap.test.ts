import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...dasarHukum: string[]) => dengan({ dasarHukum });

const PENUH =
  "Permendagri Nomor 52 Tahun 2011 tentang Standar Operasional Prosedur di Lingkungan Pemerintah Provinsi dan Kabupaten/Kota";

ujiAturan("judul-peraturan-lengkap", {
  lolos: [
    { nama: "others", sop: SOP_BERSIH },
    { nama: "full, in capitals", sop: isi(`${PENUH.toUpperCase()};`) },
    {
      nama: "SOP for short",
      sop: isi("PermenPAN-RB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan SOP Administrasi Pemerintahan"),
    },
    { nama: "without a title", sop: isi("Permendagri 52/2011") },
    { nama: "a title that is not verified", sop: isi("UU Nomor 25 Tahun 2004 tentang Perencanaan Pembangunan") },
  ],
  dilanggar: [
    {
      nama: "cut short",
      sop: isi(
        "Permendagri Nomor 52 Tahun 2011 tentang Standar Operasional Prosedur di Lingkungan Pemerintah Kabupaten/Kota;",
      ),
      temuan: [{ path: "dasarHukum.0", butir: 1, severity: "info", outcome: "dilanggar", aman: `${PENUH};` }],
    },
    {
      nama: "the end of a title that is not verified is missing: a person decides",
      sop: isi("UU Nomor 12 Tahun 2011 tentang Pembentukan Peraturan;"),
      temuan: [
        {
          ...{ path: "dasarHukum.0", outcome: "perluDilihat", dilihatOleh: "bagianHukum" },
          saran: "UU Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan;",
        },
      ],
    },
    {
      nama: "shorter still",
      sop: isi("Permendagri Nomor 52 Tahun 2011 tentang SOP"),
      temuan: [{ path: "dasarHukum.0", aman: PENUH }],
    },
    {
      nama: "the other guide",
      sop: isi("UU 43/2009", "PermenPAN-RB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan SOP"),
      temuan: [
        {
          path: "dasarHukum.1",
          aman: "PermenPAN-RB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan",
        },
      ],
    },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi() }],
});
