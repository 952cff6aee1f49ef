import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...dasarHukum: string[]) => dengan({ dasarHukum });

ujiAturan("dasar-hukum-pokok-ada", {
  lolos: [
    { nama: "laws on the subject", sop: SOP_BERSIH },
    {
      nama: "beside the guides",
      sop: isi("Permendagri 52/2011", "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan"),
    },
    { nama: "a decree on the subject", sop: isi("Keputusan Bupati Nomor 3 Tahun 2020 tentang Cuti") },
  ],
  dilanggar: [
    {
      nama: "both guides",
      sop: isi("Permendagri 52/2011", "PermenPAN-RB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan SOP AP"),
      temuan: [{ path: "dasarHukum.0", butir: 1, severity: "info", outcome: "dilanggar" }],
    },
    {
      nama: "a local guide",
      sop: isi("Perbup Contoh Nomor 3 Tahun 2020 tentang Standar Operasional Prosedur"),
      temuan: [{ path: "dasarHukum.0" }],
    },
    {
      nama: "the old guide after a blank line",
      sop: isi("", "Permenpan PER/21/M.PAN/11/2008"),
      temuan: [{ path: "dasarHukum.1" }],
    },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi() }],
});
