import { dengan, denganDokumen, DOKUMEN, SOP_BERSIH, ujiAturan } from "./uji";
import { denganSel, diSel } from "./uji-sel";

ujiAturan("kelengkapan-terisi", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "a dash is an answer", sop: denganSel("kelengkapan", "-") },
    { nama: "a merged cell fills its rows", sop: denganSel("kelengkapan", { teks: "Surat", baris: 3 }, "", "") },
    {
      nama: "Mulai and Selesai need none",
      sop: dengan({ "prosedur.langkah.0.kegiatan": "Mulai", [diSel("kelengkapan")]: "" }),
    },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: denganSel("kelengkapan", ""),
      temuan: [
        {
          path: diSel("kelengkapan"),
          langkah: 1,
          field: "kelengkapan",
          severity: "warning",
          outcome: "dilanggar",
          kosong: true,
        },
      ],
    },
    { nama: "blanks", sop: denganSel("kelengkapan", "Surat", " \u00a0 "), temuan: [{ path: diSel("kelengkapan", 1) }] },
    {
      nama: "below a merged cell",
      sop: denganSel("kelengkapan", { teks: "Surat", baris: 2 }, "", ""),
      temuan: [{ path: diSel("kelengkapan", 2) }],
    },
  ],
  tidakBerlaku: [
    {
      nama: "the column is missing",
      sop: denganDokumen(
        { kolom: DOKUMEN.kolom.filter((kolom) => kolom !== "kelengkapan") },
        denganSel("kelengkapan", ""),
      ),
    },
    { nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) },
  ],
});
