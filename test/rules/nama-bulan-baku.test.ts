import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.tanggalEfektif";
const efektif = (isi: string) => dengan({ [path]: isi });

ujiAturan("nama-bulan-baku", {
  lolos: [
    { nama: "as it should be", sop: SOP_BERSIH },
    { nama: "capitals", sop: efektif("17 NOVEMBER 2020") },
    { nama: "an abbreviation", sop: efektif("17 Agt 2020") },
    { nama: "figures", sop: efektif("17-11-2020") },
  ],
  dilanggar: [
    {
      nama: "the old spelling",
      sop: efektif("17 Nopember 2020"),
      temuan: [
        {
          path,
          severity: "warning",
          outcome: "perluDilihat",
          aman: "17 November 2020",
        },
      ],
    },
    {
      nama: "capitals stay",
      sop: efektif(" 1  PEBRUARI 2020"),
      temuan: [{ path, aman: " 1  FEBRUARI 2020" }],
    },
    {
      nama: "in English",
      sop: efektif("27 June 2025"),
      temuan: [{ path, message: "Nama bulan belum ditulis baku. Seharusnya 27 Juni 2025." }],
    },
    {
      nama: "without a day, and of the revision too",
      sop: dengan({ [path]: "Peb 2020", "identitas.tanggalRevisi": "1 may 2019" }),
      temuan: [{ path: "identitas.tanggalRevisi" }, { path }],
    },
  ],
  tidakBerlaku: [
    {
      nama: "no dates",
      sop: dengan({ "identitas.tanggalPembuatan": "", "identitas.tanggalRevisi": "-", [path]: "${tanggal}" }),
    },
  ],
});
