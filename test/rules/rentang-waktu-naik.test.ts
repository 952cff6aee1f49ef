import { dengan, SOP_BERSIH, ujiAturan } from "./uji";
import { denganSel, diSel } from "./uji-sel";

ujiAturan("rentang-waktu-naik", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "upwards", sop: denganSel("waktu", "2-5 hari", "1 – 20 Hari Kerja") },
    { nama: "two units", sop: denganSel("waktu", "30 menit - 3 jam") },
    { nama: "equal ends", sop: denganSel("waktu", "5-5 menit") },
    { nama: "no range", sop: denganSel("waktu", "2 bulan 1 minggu", "segera") },
  ],
  dilanggar: [
    {
      nama: "downwards",
      sop: denganSel("waktu", "5-2 hari"),
      temuan: [{ path: diSel("waktu"), severity: "error", outcome: "dilanggar", text: "5-2 hari", saran: "2-5 hari" }],
    },
    {
      nama: "with words",
      sop: denganSel("waktu", "5 menit", "10 s.d. 5 menit"),
      temuan: [{ path: diSel("waktu", 1), saran: "5 s.d. 10 menit" }],
    },
    {
      nama: "two units: no easy repair",
      sop: denganSel("waktu", "3 jam - 30 menit"),
      temuan: [{ path: diSel("waktu") }],
    },
    {
      nama: "merged",
      sop: denganSel("waktu", { teks: "20 – 1 hari kerja", baris: 2 }, ""),
      temuan: [{ path: diSel("waktu"), saran: "1 – 20 hari kerja" }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
