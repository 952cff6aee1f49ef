import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("tanggal-efektif-setelah-pembuatan", {
  lolos: [
    { nama: "later", sop: SOP_BERSIH },
    { nama: "the same day", sop: dengan({ "identitas.tanggalEfektif": "2 Juni 2025" }) },
    {
      nama: "later, in figures",
      sop: dengan({ "identitas.tanggalPembuatan": "31-12-2024", "identitas.tanggalEfektif": "01/01/2025" }),
    },
  ],
  dilanggar: [
    {
      nama: "an earlier month",
      sop: dengan({ "identitas.tanggalEfektif": "1 Mei 2025" }),
      temuan: [{ path: "identitas.tanggalEfektif", text: "1 Mei 2025", severity: "error", outcome: "dilanggar" }],
    },
    {
      nama: "an earlier day",
      sop: dengan({ "identitas.tanggalEfektif": "1 Juni 2025" }),
      temuan: [{ path: "identitas.tanggalEfektif" }],
    },
    {
      nama: "an earlier year",
      sop: dengan({ "identitas.tanggalEfektif": "01-08-2024" }),
      temuan: [
        {
          path: "identitas.tanggalEfektif",
          message: "Tanggal Efektif (01-08-2024) lebih awal daripada Tanggal Pembuatan (2 Juni 2025).",
        },
      ],
    },
  ],
  tidakBerlaku: [
    { nama: "one is missing", sop: dengan({ "identitas.tanggalEfektif": "" }) },
    { nama: "one has no day", sop: dengan({ "identitas.tanggalPembuatan": "Desember 2026" }) },
    { nama: "one does not exist", sop: dengan({ "identitas.tanggalPembuatan": "31 September 2025" }) },
  ],
});
