import { dengan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const sebanyak = (jumlah: number) =>
  dengan({ "prosedur.pelaksana": Array.from({ length: jumlah }, (_, index) => `Staf ${index + 1}`) });
const temuan = [{ path: "prosedur.pelaksana", severity: "info", outcome: "dilanggar" }] as const;

const paling = (terbanyak: number) => ({
  profile: { ...KONTEKS.profile, opsi: { "pelaksana-tidak-terlalu-banyak": { terbanyak } } },
});

ujiAturan("pelaksana-tidak-terlalu-banyak", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "one", sop: sebanyak(1) },
    { nama: "eight", sop: sebanyak(8) },
    { nama: "twelve, as the profile allows", sop: sebanyak(12), konteks: paling(12) },
  ],
  dilanggar: [
    { nama: "nine", sop: sebanyak(9), temuan },
    {
      nama: "eleven",
      sop: sebanyak(11),
      temuan: [{ path: "prosedur.pelaksana", message: expect.stringContaining("11 kolom") as string }],
    },
    { nama: "five, where the profile allows four", sop: sebanyak(5), konteks: paling(4), temuan },
    { nama: "forty", sop: sebanyak(40), temuan },
  ],
  tidakBerlaku: [{ nama: "none", sop: sebanyak(0) }],
});
