import { createChecker } from "../../src/checker/checker";
import { dengan, denganKegiatan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const path = "prosedur.langkah.0.kegiatan";

ujiAturan("mulai-selesai-bukan-langkah", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "with something to do", sop: denganKegiatan("Mulai pemeriksaan") },
    { nama: "a verb", sop: denganKegiatan("Menyelesaikan laporan") },
    { nama: "empty", sop: denganKegiatan("") },
  ],
  dilanggar: [
    {
      nama: "Mulai",
      sop: denganKegiatan("Mulai"),
      temuan: [{ path, langkah: 1, severity: "info", outcome: "dilanggar", text: "Mulai" }],
    },
    { nama: "SELESAI.", sop: denganKegiatan(" SELESAI. "), temuan: [{ path }] },
    {
      nama: "both ends",
      sop: dengan({ [path]: "Start", "prosedur.langkah.7.kegiatan": "End" }),
      temuan: [{ path }, { path: "prosedur.langkah.7.kegiatan" }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});

test("one finding for the row: no verb and no Mutu Baku are asked of it", () => {
  const sop = dengan({ [path]: "Mulai", "prosedur.langkah.0.mutuBaku": { kelengkapan: "", waktu: "-", output: "" } });
  const { findings } = createChecker().check(sop, KONTEKS);
  expect(findings.map(({ code }) => code)).toEqual(["LKH-09"]);
});
