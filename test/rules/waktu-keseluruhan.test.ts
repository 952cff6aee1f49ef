import { dengan, langkah, SOP_BERSIH, ujiAturan } from "./uji";
import { denganSel } from "./uji-sel";

const lama = (...waktu: string[]) =>
  dengan({
    "prosedur.langkah": waktu.map((w) => langkah({ mutuBaku: { kelengkapan: "Data", waktu: w, output: "Laporan" } })),
  });
const temuan = { path: "prosedur", severity: "info", outcome: "perluDilihat", dilihatOleh: "penyusun" } as const;

ujiAturan("waktu-keseluruhan", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "thirty days", sop: denganSel("waktu", "28 hari kerja") },
    { nama: "without arrows", sop: lama("10 hari", "20 hari") },
  ],
  dilanggar: [
    {
      nama: "too long on one way",
      sop: denganSel("waktu", "40 hari kerja"),
      temuan: [
        { ...temuan, message: "Waktu pada jalur terpanjang sekitar 41 hari. Cocokkan dengan standar pelayanan." },
      ],
    },
    { nama: "of a range the longest time", sop: denganSel("waktu", "5 menit", "1-2 bulan"), temuan: [temuan] },
    { nama: "without arrows all steps count", sop: lama("20 hari", "20 hari"), temuan: [temuan] },
  ],
  tidakBerlaku: [
    { nama: "nothing can be measured", sop: lama("segera", "-") },
    { nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) },
  ],
});
