import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const sop = (nomor: string, pembuatan: string, efektif = "", revisi = "-") =>
  dengan({
    "identitas.nomor": nomor,
    "identitas.tanggalPembuatan": pembuatan,
    "identitas.tanggalRevisi": revisi,
    "identitas.tanggalEfektif": efektif,
  });

ujiAturan("tahun-nomor-cocok", {
  lolos: [
    { nama: "the year of both", sop: SOP_BERSIH },
    { nama: "the year of taking effect", sop: sop("SOP/1/2026", "30 Desember 2025", "2 Januari 2026") },
    { nama: "the year of the revision", sop: sop("SOP/1/2026", "1 Mei 2020", "1 Juni 2020", "3 Mei 2026") },
    { nama: "a code beside the year", sop: sop("SOP-025/1990/2025", "2 Juni 2025") },
    { nama: "a date without a day", sop: sop("1/2013", "Desember 2013", "Januari 2014") },
  ],
  dilanggar: [
    {
      nama: "another year",
      sop: sop("000.8.3/1/2019", "2 Juni 2021", "3 Juni 2021"),
      temuan: [
        {
          path: "identitas.nomor",
          severity: "warning",
          outcome: "dilanggar",
          message: "Tahun dalam nomor (2019) tidak sama dengan tahun pada tanggal-tanggal SOP (2021).",
        },
      ],
    },
    { nama: "in figures", sop: sop("SOP.1.2020", "2-6-2021"), temuan: [{ path: "identitas.nomor" }] },
    {
      nama: "two years of dates",
      sop: sop("SOP-1-2019", "2 Juni 2020", "3 Juni 2021"),
      temuan: [{ path: "identitas.nomor", message: expect.stringContaining("(2020, 2021)") as string }],
    },
  ],
  tidakBerlaku: [
    { nama: "no year in the number", sop: sop("SOP-025/17000", "2 Juni 2025") },
    { nama: "four digits that are no year", sop: sop("SOP/1234/0800", "2 Juni 2025") },
    { nama: "no dates", sop: sop("SOP/2025", "") },
    { nama: "dots", sop: sop("……/2019", "2 Juni 2025") },
  ],
});
