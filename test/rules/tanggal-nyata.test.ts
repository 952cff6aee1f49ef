import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.tanggalPembuatan";
const pembuatan = (isi: string) => dengan({ [path]: isi });

ujiAturan("tanggal-nyata", {
  lolos: [
    { nama: "real", sop: SOP_BERSIH },
    { nama: "a leap day", sop: pembuatan("29 Februari 2024") },
    { nama: "the last of a month", sop: pembuatan("30-06-2024") },
    { nama: "what is no date is another rule's", sop: pembuatan("Juni 2024") },
  ],
  dilanggar: [
    {
      nama: "a day too many",
      sop: pembuatan("31 Juni 2024"),
      temuan: [{ path, severity: "error", outcome: "dilanggar", text: "31 Juni 2024" }],
    },
    { nama: "no leap year", sop: pembuatan("29 Februari 2025"), temuan: [{ path }] },
    { nama: "in figures", sop: pembuatan("32-01-2025"), temuan: [{ path }] },
    {
      nama: "of revision and taking effect",
      sop: dengan({ "identitas.tanggalRevisi": "0 Mei 2025", "identitas.tanggalEfektif": "31 September 2025" }),
      temuan: [{ path: "identitas.tanggalRevisi" }, { path: "identitas.tanggalEfektif" }],
    },
  ],
  tidakBerlaku: [
    {
      nama: "no dates",
      sop: dengan({ [path]: "………", "identitas.tanggalRevisi": "", "identitas.tanggalEfektif": "-" }),
    },
  ],
});
