import { dengan, denganDokumen, langkah, SOP_BERSIH, ujiAturan } from "./uji";

const baris = (jumlah: number, kosong = 0) =>
  dengan({
    "prosedur.langkah": [
      ...Array.from({ length: jumlah }, (_, index) => langkah({ nomor: index + 1 })),
      ...Array.from({ length: kosong }, () =>
        langkah({ kegiatan: "", simbol: [], mutuBaku: { kelengkapan: "", waktu: "", output: "" } }),
      ),
    ],
  });

ujiAturan("kepala-tabel-berulang", {
  lolos: [
    { nama: "repeated", sop: denganDokumen({ headerBerulang: true }, baris(40)) },
    { nama: "on one page", sop: denganDokumen({ headerBerulang: false }, baris(12)) },
    { nama: "spare rows do not count", sop: denganDokumen({ headerBerulang: false }, baris(12, 5)) },
  ],
  dilanggar: [
    {
      nama: "more than a page",
      sop: denganDokumen({ headerBerulang: false }, baris(13)),
      temuan: [{ path: "prosedur", severity: "info", outcome: "dilanggar" }],
    },
    { nama: "many", sop: denganDokumen({ headerBerulang: false }, baris(60)), temuan: [{ path: "prosedur" }] },
    {
      nama: "with spare rows",
      sop: denganDokumen({ headerBerulang: false }, baris(13, 1)),
      temuan: [{ path: "prosedur" }],
    },
  ],
  tidakBerlaku: [
    { nama: "a model without a document", sop: SOP_BERSIH },
    { nama: "not known", sop: denganDokumen({ headerBerulang: undefined }, baris(60)) },
  ],
});
