import { createChecker } from "../../src/checker/checker";
import { dengan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";
import { denganSel, diSel } from "./uji-sel";

ujiAturan("waktu-bukan-periode", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "a number makes it a duration", sop: denganSel("waktu", "1 semester", "1 triwulan") },
    { nama: "what cannot be measured is another rule's", sop: denganSel("waktu", "segera", "-") },
    { nama: "an empty cell is another rule's", sop: denganSel("waktu", "") },
  ],
  dilanggar: [
    {
      nama: "quarterly",
      sop: denganSel("waktu", "Triwulanan"),
      temuan: [{ path: diSel("waktu"), langkah: 1, severity: "warning", outcome: "dilanggar", text: "Triwulanan" }],
    },
    { nama: "every year", sop: denganSel("waktu", "5 menit", "Setiap tahun"), temuan: [{ path: diSel("waktu", 1) }] },
    {
      nama: "merged",
      sop: denganSel("waktu", { teks: "Semesteran", baris: 2 }, ""),
      temuan: [{ path: diSel("waktu") }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});

test("a period is one finding: whether it can be measured is not asked as well", () => {
  const { findings } = createChecker().check(denganSel("waktu", "Tahunan"), KONTEKS);
  expect(findings.map(({ code }) => code)).toEqual(["MTB-04"]);
});
