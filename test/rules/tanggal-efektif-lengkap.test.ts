import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("tanggal-efektif-lengkap", {
  lolos: [
    { nama: "full", sop: SOP_BERSIH },
    {
      nama: "leading zero, capitals, a dot at the end",
      sop: dengan({ "identitas.tanggalEfektif": "08 AGUSTUS 2019." }),
    },
    { nama: "misspelt month is another rule's", sop: dengan({ "identitas.tanggalEfektif": "17 Nopember 2020" }) },
    { nama: "weekday before it", sop: dengan({ "identitas.tanggalEfektif": "Senin, 2 Juni 2025" }) },
    {
      nama: "left for the electronic signature",
      sop: dengan({ "identitas.tanggalEfektif": "${tanggal_naskah}" }),
      konteks: { tahap: "final" },
    },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: dengan({ "identitas.tanggalEfektif": "" }),
      temuan: [
        {
          path: "identitas.tanggalEfektif",
          severity: "error",
          outcome: "dilanggar",
          kosong: true,
          message: "Tanggal Efektif belum diisi.",
        },
      ],
    },
    {
      nama: "a dash",
      sop: dengan({ "identitas.tanggalEfektif": "-" }),
      temuan: [{ path: "identitas.tanggalEfektif", severity: "error", kosong: true }],
    },
    {
      nama: "without a day",
      sop: dengan({ "identitas.tanggalEfektif": "Desember 2013" }),
      temuan: [
        {
          path: "identitas.tanggalEfektif",
          field: "tanggalEfektif",
          text: "Desember 2013",
          severity: "error",
          kosong: false,
        },
      ],
    },
    {
      nama: "no date",
      sop: dengan({ "identitas.tanggalEfektif": "segera" }),
      konteks: { tahap: "final" },
      temuan: [{ path: "identitas.tanggalEfektif", severity: "error" }],
    },
    {
      nama: "two digits of a year",
      sop: dengan({ "identitas.tanggalEfektif": "2-6-25" }),
      temuan: [{ path: "identitas.tanggalEfektif", severity: "error" }],
    },
    {
      nama: "in figures: a hint",
      sop: dengan({ "identitas.tanggalEfektif": "2-6-2025" }),
      temuan: [{ path: "identitas.tanggalEfektif", severity: "info", saran: "2 Juni 2025" }],
    },
    {
      nama: "in figures with slashes: a hint",
      sop: dengan({ "identitas.tanggalEfektif": "02/06/2025" }),
      temuan: [{ path: "identitas.tanggalEfektif", severity: "info", saran: "2 Juni 2025" }],
    },
    {
      nama: "a missing one in a draft",
      sop: dengan({ "identitas.tanggalEfektif": "" }),
      konteks: { tahap: "konsep" },
      temuan: [{ path: "identitas.tanggalEfektif", severity: "info", kosong: true }],
    },
    {
      nama: "without a day in a draft",
      sop: dengan({ "identitas.tanggalEfektif": "Januari 2014" }),
      konteks: { tahap: "konsep" },
      temuan: [{ path: "identitas.tanggalEfektif", severity: "info", kosong: false }],
    },
  ],
  tidakBerlaku: [
    {
      nama: "no identity at all: another rule's",
      sop: denganDokumen({ labelIdentitas: [] }, dengan({ "identitas.tanggalEfektif": "" })),
    },
    { nama: "dots are another rule's", sop: dengan({ "identitas.tanggalEfektif": "........ 2025" }) },
  ],
});
