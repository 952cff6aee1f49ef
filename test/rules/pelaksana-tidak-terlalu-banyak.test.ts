import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const sebanyak = (jumlah: number) =>
  dengan({ "prosedur.pelaksana": Array.from({ length: jumlah }, (_, index) => `Staf ${index + 1}`) });
const temuan = [{ path: "prosedur.pelaksana", severity: "info", outcome: "dilanggar" }] as const;

ujiAturan("pelaksana-tidak-terlalu-banyak", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "one", sop: sebanyak(1) },
    { nama: "eight", sop: sebanyak(8) },
  ],
  dilanggar: [
    { nama: "nine", sop: sebanyak(9), temuan },
    {
      nama: "eleven",
      sop: sebanyak(11),
      temuan: [{ path: "prosedur.pelaksana", message: expect.stringContaining("11 kolom") as string }],
    },
    { nama: "forty", sop: sebanyak(40), temuan },
  ],
  tidakBerlaku: [{ nama: "none", sop: sebanyak(0) }],
});
