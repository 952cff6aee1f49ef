import { createChecker } from "../../src/checker/checker";
import { dengan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";
import { denganSel, diSel } from "./uji-sel";

const waktuGabung = denganSel("waktu", { teks: "5 menit", baris: 2 }, "");

ujiAturan("mutu-baku-per-langkah", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "an empty cell is another rule's", sop: denganSel("waktu", "") },
    { nama: "remarks may be merged", sop: dengan({ "prosedur.langkah.0.keterangan": { teks: "Segera", baris: 2 } }) },
  ],
  dilanggar: [
    {
      nama: "time",
      sop: waktuGabung,
      temuan: [
        {
          path: diSel("waktu"),
          severity: "info",
          outcome: "dilanggar",
          text: "5 menit",
          message: "Sel ini digabung untuk 2 langkah. Sebaiknya diisi per langkah.",
        },
      ],
    },
    {
      nama: "output",
      sop: denganSel("output", "Surat", { teks: "Arsip", baris: 3 }, "", ""),
      temuan: [{ path: diSel("output", 1) }],
    },
    {
      nama: "two columns",
      sop: dengan({
        [diSel("kelengkapan")]: { teks: "Surat", baris: 2 },
        [diSel("kelengkapan", 1)]: "",
        [diSel("output")]: { teks: "Arsip", baris: 2 },
        [diSel("output", 1)]: "",
      }),
      temuan: [{ path: diSel("kelengkapan") }, { path: diSel("output") }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});

test("a merged time is filled in for all of its rows", () => {
  const { findings } = createChecker().check(waktuGabung, KONTEKS);
  expect(findings.map(({ code }) => code)).toEqual(["MTB-12"]);
});
