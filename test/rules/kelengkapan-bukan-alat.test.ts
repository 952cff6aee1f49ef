import { dengan, SOP_BERSIH, ujiAturan } from "./uji";
import { denganSel, diSel } from "./uji-sel";

const path = diSel("kelengkapan");
const alat = (teks: string) => ({
  ...{ nama: teks, sop: denganSel("kelengkapan", teks) },
  temuan: [{ path, severity: "info", outcome: "perluDilihat", langkah: 1 } as const],
});

ujiAturan("kelengkapan-bukan-alat", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    ...[
      "Surat, komputer",
      "Telepon, radio",
      "Meja hijau dan berkas perkara",
      "Data komputerisasi",
      "-",
      "",
      "[isi]",
    ].map((teks) => ({ nama: `“${teks}”`, sop: denganSel("kelengkapan", teks) })),
  ],
  dilanggar: [
    alat("Komputer"),
    alat("ATK, komputer dan printer"),
    alat("1. Laptop\n2. Jaringan internet"),
    alat("Alat tulis kantor"),
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
