import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const isi = (...dasarHukum: string[]) => dengan({ dasarHukum });

ujiAturan("dasar-hukum-peraturan-ada", {
  lolos: [
    { nama: "laws", sop: SOP_BERSIH },
    { nama: "a local regulation beside a circular", sop: isi("SE Sekda 1/2020", "Perwal Contoh 5/2020") },
    { nama: "the regulation of some body", sop: isi("Peraturan Direktur RSUD Nomor 1 Tahun 2020") },
  ],
  dilanggar: [
    {
      nama: "a circular",
      sop: isi("Surat Edaran Sekda Nomor 5 Tahun 2024"),
      temuan: [{ path: "dasarHukum.0", butir: 1, severity: "warning", outcome: "dilanggar" }],
    },
    {
      nama: "a decree and a standard",
      sop: isi("", "Keputusan Bupati Nomor 1 Tahun 2020", "ISO 9001"),
      temuan: [{ path: "dasarHukum.1" }],
    },
    { nama: "a manual", sop: isi("Pedoman Mutu"), temuan: [{ path: "dasarHukum.0" }] },
  ],
  tidakBerlaku: [{ nama: "empty", sop: isi("-") }],
});
