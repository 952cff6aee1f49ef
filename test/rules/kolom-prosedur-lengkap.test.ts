import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("kolom-prosedur-lengkap", {
  lolos: [
    { nama: "all columns", sop: denganDokumen({}) },
    {
      nama: "in another order",
      sop: denganDokumen({ kolom: ["keterangan", "output", "waktu", "kelengkapan", "kegiatan", "nomor"] }),
    },
    { nama: "one performer is a column too", sop: denganDokumen({}, dengan({ "prosedur.pelaksana": ["Staf"] })) },
  ],
  dilanggar: [
    {
      nama: "no Output",
      sop: denganDokumen({ kolom: ["nomor", "kegiatan", "kelengkapan", "waktu", "keterangan"] }),
      temuan: [
        {
          path: "prosedur",
          severity: "error",
          outcome: "dilanggar",
          message: "Kolom tabel prosedur belum lengkap. Belum ditemukan: Output.",
        },
      ],
    },
    {
      nama: "two missing are one finding",
      sop: denganDokumen({ kolom: ["kegiatan", "kelengkapan", "waktu", "output"] }),
      temuan: [{ path: "prosedur", message: "Kolom tabel prosedur belum lengkap. Belum ditemukan: No, Keterangan." }],
    },
    {
      nama: "no performers",
      sop: denganDokumen({}, dengan({ "prosedur.pelaksana": [] })),
      temuan: [{ path: "prosedur", message: "Kolom tabel prosedur belum lengkap. Belum ditemukan: Pelaksana." }],
    },
  ],
  tidakBerlaku: [
    { nama: "a model without a document", sop: SOP_BERSIH },
    { nama: "no table: another rule says so", sop: denganDokumen({ tabelProsedur: false, kolom: [] }) },
  ],
});
