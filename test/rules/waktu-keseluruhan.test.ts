import { dengan, langkah, SOP_BERSIH, ujiAturan } from "./uji";
import { denganSel } from "./uji-sel";

const lama = (...waktu: string[]) =>
  dengan({
    "prosedur.langkah": waktu.map((w) => langkah({ mutuBaku: { kelengkapan: "Data", waktu: w, output: "Laporan" } })),
  });
const janji = (peringatan: string) => dengan({ peringatan: [peringatan] });
const temuan = { path: "prosedur", severity: "info", outcome: "perluDilihat", dilihatOleh: "penyusun" } as const;

ujiAturan("waktu-keseluruhan", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "thirty days", sop: denganSel("waktu", "28 hari kerja") },
    { nama: "without arrows", sop: lama("10 hari", "20 hari") },
    { nama: "within the time that is promised", sop: janji("Surat diproses paling lama 2 hari kerja sejak diterima") },
  ],
  dilanggar: [
    {
      nama: "too long on one way",
      sop: denganSel("waktu", "40 hari kerja"),
      temuan: [
        { ...temuan, message: "Waktu pada jalur terpanjang sekitar 41 hari. Cocokkan dengan standar pelayanan." },
      ],
    },
    {
      nama: "longer than the time that is promised",
      sop: janji("Surat ditindaklanjuti paling lama 1 (satu) hari kerja sejak diterima"),
      temuan: [
        {
          ...{ path: "peringatan.0", severity: "warning", outcome: "perluDilihat", dilihatOleh: "penyusun" },
          message: expect.stringContaining("sekitar 1 hari 1 jam, lebih lama daripada “1 (satu) hari kerja”") as string,
        },
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
