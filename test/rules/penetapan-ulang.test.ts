import { dengan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.tanggalEfektif";
const final = { tahap: "final" as const };

const sop = (revisi: string, isi: string) => dengan({ "identitas.tanggalRevisi": revisi, [path]: isi });

ujiAturan("penetapan-ulang", {
  lolos: [
    { nama: "enacted anew", sop: sop("1 Juli 2025", "1 Agustus 2025"), konteks: final },
    { nama: "on the same day", sop: sop("1 Juli 2025", "1 Juli 2025"), konteks: final },
    { nama: "a planned review", sop: sop("24 November 2026", "1 Agustus 2025"), konteks: final },
  ],
  dilanggar: [
    {
      nama: "not enacted anew",
      sop: sop("10 November 2025", "1 Agustus 2024"),
      konteks: final,
      temuan: [{ path, severity: "info", outcome: "perluDilihat", dilihatOleh: "bagianOrganisasi" }],
    },
    { nama: "revised today", sop: sop("23 November 2026", "1 Juni 2026"), konteks: final, temuan: [{ path }] },
    { nama: "a day later", sop: sop("2 Juni 2026", "1 Juni 2026"), konteks: final, temuan: [{ path }] },
  ],
  tidakBerlaku: [
    { nama: "no revision", sop: SOP_BERSIH, konteks: final },
    {
      nama: "of a draft another rule says it",
      sop: sop("10 Mei 2025", "1 Mei 2025"),
      konteks: { ...KONTEKS, tahap: "konsep" },
    },
  ],
});
