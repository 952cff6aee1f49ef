import { dengan, SOP_BERSIH, ujiAturan } from "./uji";
import { denganMutuBaku } from "./uji-sel";

const temuan = { path: "prosedur", severity: "info", outcome: "perluDilihat", dilihatOleh: "penyusun" } as const;

ujiAturan("output-menjadi-kelengkapan", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    {
      nama: "once is enough",
      sop: denganMutuBaku(["Komputer", "Konsep"], ["Meja", "Hasil"], ["Konsep surat", "Arsip"]),
    },
    {
      nama: "merged",
      sop: denganMutuBaku(
        ["Data", "Konsep"],
        [{ teks: "Konsep", baris: 2 }, "Hasil"],
        ["", "Arsip"],
        ["Pena", "Surat"],
      ),
    },
  ],
  dilanggar: [
    {
      nama: "tools only",
      sop: denganMutuBaku(["Komputer", "Surat"], ["Printer", "Disposisi"], ["Komputer", "Arsip"]),
      temuan: [temuan],
    },
    {
      nama: "what all share does not count",
      sop: denganMutuBaku(["Data", "Surat dan nomor"], ["Meja dan kursi", "Laporan"], ["Pena", "Arsip"]),
      temuan: [temuan],
    },
    {
      nama: "a later output does not serve an earlier step",
      sop: denganMutuBaku(["Laporan", "Surat"], ["Meja", "Nomor"], ["Pena", "Laporan"]),
      temuan: [temuan],
    },
  ],
  tidakBerlaku: [
    { nama: "two steps say nothing", sop: denganMutuBaku(["Komputer", "Surat"], ["Meja", "Arsip"]) },
    {
      nama: "hardly anything filled in",
      sop: denganMutuBaku(["Komputer", "Surat"], ["-", "Arsip"], ["Meja", ""], ["", ""]),
    },
    { nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) },
  ],
});
