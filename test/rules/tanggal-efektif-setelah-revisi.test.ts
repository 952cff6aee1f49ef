import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.tanggalEfektif";
const sop = (revisi: string, efektif: string) => dengan({ "identitas.tanggalRevisi": revisi, [path]: efektif });

ujiAturan("tanggal-efektif-setelah-revisi", {
  lolos: [
    { nama: "enacted anew", sop: sop("10 November 2025", "1 Desember 2025") },
    { nama: "on the same day", sop: sop("10 November 2025", "10 November 2025") },
    { nama: "a planned review", sop: sop("24 November 2026", "1 Agustus 2025") },
  ],
  dilanggar: [
    {
      nama: "not enacted anew",
      sop: sop("10 November 2025", "1 Agustus 2024"),
      temuan: [{ path, severity: "info", outcome: "dilanggar", text: "1 Agustus 2024" }],
    },
    { nama: "in a draft", sop: sop("2 Juni 2026", "1 Juni 2026"), konteks: { tahap: "konsep" }, temuan: [{ path }] },
    { nama: "revised today", sop: sop("23 November 2026", "1 Juni 2026"), temuan: [{ path }] },
  ],
  tidakBerlaku: [
    { nama: "no revision", sop: SOP_BERSIH },
    { nama: "no date of taking effect", sop: sop("10 November 2025", "") },
    {
      nama: "of an SOP in force another rule says it",
      sop: sop("10 Mei 2025", "1 Mei 2025"),
      konteks: { tahap: "final" },
    },
  ],
});
