import { dengan, SOP_BERSIH, ujiAturan } from "./uji";
import { denganSel, diSel } from "./uji-sel";
import { createChecker } from "../../src/checker/checker";
import { KONTEKS } from "./uji";

const semuaBesar = dengan(
  Object.fromEntries(SOP_BERSIH.prosedur.langkah.map((_, index) => [diSel("waktu", index), `${index + 1} Menit`])),
);

ujiAturan("satuan-waktu-seragam", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "all with a capital", sop: semuaBesar },
    { nama: "what cannot be measured does not count", sop: denganSel("waktu", "Menit ke menit") },
    { nama: "a capital in another word", sop: denganSel("waktu", "2 menit/Berkas") },
  ],
  dilanggar: [
    {
      nama: "one with a capital",
      sop: denganSel("waktu", "20 Menit"),
      temuan: [{ path: diSel("waktu"), severity: "info", outcome: "dilanggar", text: "20 Menit" }],
    },
    {
      nama: "with a qualifier",
      sop: denganSel("waktu", "5 menit", "1 (Satu) Hari Kerja"),
      temuan: [
        { path: diSel("waktu", 1), message: "Satuan waktu ditulis tidak seragam. Sebaiknya “1 (Satu) hari kerja”." },
      ],
    },
    {
      nama: "several",
      sop: denganSel("waktu", "5 MENIT", "5 menit", { teks: "1 Jam - 2 jam", baris: 2 }, ""),
      temuan: [{ path: diSel("waktu") }, { path: diSel("waktu", 2) }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});

test("the repair is safe and changes nothing but the unit", () => {
  const { findings } = createChecker().check(denganSel("waktu", "1 (Satu) Hari Kerja/Berkas"), KONTEKS);
  expect(findings.flatMap(({ fixes }) => fixes)).toEqual([
    { kind: "aman", at: diSel("waktu"), from: "1 (Satu) Hari Kerja/Berkas", to: "1 (Satu) hari kerja/Berkas" },
  ]);
});
