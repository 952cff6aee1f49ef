import { dengan, denganDokumen, DOKUMEN, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("tanggal-pembuatan-lengkap", {
  lolos: [
    { nama: "full", sop: SOP_BERSIH },
    {
      nama: "leading zero, capitals, a dot at the end",
      sop: dengan({ "identitas.tanggalPembuatan": "08 AGUSTUS 2019." }),
    },
    { nama: "misspelt month is another rule's", sop: dengan({ "identitas.tanggalPembuatan": "17 Nopember 2020" }) },
    { nama: "weekday before it", sop: dengan({ "identitas.tanggalPembuatan": "Senin, 2 Juni 2025" }) },
    {
      nama: "left for the electronic signature",
      sop: dengan({ "identitas.tanggalPembuatan": "${tanggal_naskah}" }),
      konteks: { tahap: "final" },
    },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: dengan({ "identitas.tanggalPembuatan": "" }),
      temuan: [
        {
          path: "identitas.tanggalPembuatan",
          severity: "error",
          outcome: "dilanggar",
          kosong: true,
          message: "Tanggal Pembuatan belum diisi.",
        },
      ],
    },
    {
      nama: "a dash",
      sop: dengan({ "identitas.tanggalPembuatan": "-" }),
      temuan: [{ path: "identitas.tanggalPembuatan", severity: "error", kosong: true }],
    },
    {
      nama: "without a day",
      sop: dengan({ "identitas.tanggalPembuatan": "Desember 2013" }),
      temuan: [
        {
          path: "identitas.tanggalPembuatan",
          field: "tanggalPembuatan",
          text: "Desember 2013",
          severity: "error",
          kosong: false,
        },
      ],
    },
    {
      nama: "no date",
      sop: dengan({ "identitas.tanggalPembuatan": "segera" }),
      konteks: { tahap: "final" },
      temuan: [{ path: "identitas.tanggalPembuatan", severity: "error" }],
    },
    {
      nama: "two digits of a year",
      sop: dengan({ "identitas.tanggalPembuatan": "2-6-25" }),
      temuan: [{ path: "identitas.tanggalPembuatan", severity: "error" }],
    },
    {
      nama: "in figures: a hint",
      sop: dengan({ "identitas.tanggalPembuatan": "2-6-2025" }),
      temuan: [{ path: "identitas.tanggalPembuatan", severity: "info", saran: "2 Juni 2025" }],
    },
    {
      nama: "in figures with slashes: a hint",
      sop: dengan({ "identitas.tanggalPembuatan": "02/06/2025" }),
      temuan: [{ path: "identitas.tanggalPembuatan", severity: "info", saran: "2 Juni 2025" }],
    },
    {
      nama: "a missing one in a draft",
      sop: dengan({ "identitas.tanggalPembuatan": "" }),
      konteks: { tahap: "konsep" },
      temuan: [{ path: "identitas.tanggalPembuatan", severity: "error", kosong: true }],
    },
    {
      nama: "without a day in a draft",
      sop: dengan({ "identitas.tanggalPembuatan": "Januari 2014" }),
      konteks: { tahap: "konsep" },
      temuan: [{ path: "identitas.tanggalPembuatan", severity: "error", kosong: false }],
    },
  ],
  tidakBerlaku: [
    {
      nama: "no such label: another rule's",
      sop: denganDokumen(
        { labelIdentitas: DOKUMEN.labelIdentitas.filter((label) => label !== "tanggalPembuatan") },
        dengan({ "identitas.tanggalPembuatan": "" }),
      ),
    },
    { nama: "dots are another rule's", sop: dengan({ "identitas.tanggalPembuatan": "........ 2025" }) },
  ],
});
