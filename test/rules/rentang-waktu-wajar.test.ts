import { dengan, SOP_BERSIH, ujiAturan } from "./uji";
import { denganSel, diSel } from "./uji-sel";

ujiAturan("rentang-waktu-wajar", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "ten times", sop: denganSel("waktu", "1-10 hari") },
    { nama: "two units", sop: denganSel("waktu", "30 menit - 3 jam") },
    { nama: "a limit is no range", sop: denganSel("waktu", "paling lama 20 hari kerja") },
    { nama: "downwards is another rule's", sop: denganSel("waktu", "20-1 hari") },
  ],
  dilanggar: [
    {
      nama: "twenty times",
      sop: denganSel("waktu", "1-20 hari kerja"),
      temuan: [
        {
          path: diSel("waktu"),
          severity: "info",
          outcome: "dilanggar",
          message: "Rentang “1-20 hari kerja” terlalu lebar untuk menjadi standar.",
        },
      ],
    },
    {
      nama: "from minutes to days",
      sop: denganSel("waktu", "5 menit", "5 menit - 2 hari"),
      temuan: [{ path: diSel("waktu", 1) }],
    },
    { nama: "from nothing", sop: denganSel("waktu", "0 - 5 menit"), temuan: [{ path: diSel("waktu") }] },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
