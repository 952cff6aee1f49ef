import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.tanggalRevisi";
const sop = (pembuatan: string, revisi: string) => dengan({ "identitas.tanggalPembuatan": pembuatan, [path]: revisi });

ujiAturan("tanggal-revisi-setelah-pembuatan", {
  lolos: [
    { nama: "later", sop: sop("2 Juni 2023", "1 Mei 2025") },
    { nama: "the same day", sop: sop("2 Juni 2023", "02-06-2023") },
    { nama: "planned", sop: sop("2 Juni 2023", "1 Mei 2030") },
  ],
  dilanggar: [
    {
      nama: "a month before",
      sop: sop("2 Juni 2025", "1 Mei 2025"),
      temuan: [
        {
          path,
          severity: "warning",
          outcome: "dilanggar",
          message: "Tanggal Revisi (1 Mei 2025) lebih awal daripada Tanggal Pembuatan (2 Juni 2025).",
        },
      ],
    },
    { nama: "a year before", sop: sop("2 Juni 2025", "3 Juni 2024"), temuan: [{ path }] },
    { nama: "a day before, with an addition", sop: sop("2 Juni 2025", "1 Juni 2025 rev 1"), temuan: [{ path }] },
  ],
  tidakBerlaku: [
    { nama: "no revision", sop: SOP_BERSIH },
    { nama: "no full date", sop: sop("Juni 2025", "1 Mei 2025") },
    { nama: "no real date", sop: sop("2 Juni 2025", "31 April 2025") },
  ],
});
