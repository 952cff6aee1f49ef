import { denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("bagian-identitas-ada", {
  lolos: [
    { nama: "all labels", sop: denganDokumen({}) },
    {
      nama: "the four that make the block",
      sop: denganDokumen({ labelIdentitas: ["nama", "pengesahan", "tanggalPembuatan", "nomor"] }),
    },
    {
      nama: "without a revision date",
      sop: denganDokumen({ labelIdentitas: ["nomor", "tanggalPembuatan", "tanggalEfektif", "pengesahan", "nama"] }),
    },
  ],
  dilanggar: [
    {
      nama: "page starts at the steps",
      sop: denganDokumen({ labelIdentitas: [] }),
      temuan: [
        {
          path: "identitas",
          severity: "error",
          outcome: "dilanggar",
          message: expect.stringContaining("Nomor SOP, Tanggal Pembuatan, Disahkan oleh, Nama SOP") as string,
        },
      ],
    },
    {
      nama: "no approval",
      sop: denganDokumen({ labelIdentitas: ["nomor", "tanggalPembuatan", "tanggalRevisi", "tanggalEfektif", "nama"] }),
      temuan: [{ path: "identitas", message: "Bagian identitas belum lengkap. Belum ditemukan: Disahkan oleh." }],
    },
    {
      nama: "three dates only",
      sop: denganDokumen({ labelIdentitas: ["tanggalPembuatan", "tanggalRevisi", "tanggalEfektif"] }),
      temuan: [
        {
          path: "identitas",
          message: "Bagian identitas belum lengkap. Belum ditemukan: Nomor SOP, Disahkan oleh, Nama SOP.",
        },
      ],
    },
  ],
  tidakBerlaku: [{ nama: "a model without a document", sop: SOP_BERSIH }],
});
