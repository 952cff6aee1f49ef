import { dengan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.tanggalEfektif";
const efektif = (isi: string) => dengan({ [path]: isi });
const final = { tahap: "final" as const };
const pada = (tanggalPeriksa: string) => ({ ...final, tanggalPeriksa });

ujiAturan("waktunya-evaluasi", {
  lolos: [
    { nama: "half a year", sop: SOP_BERSIH, konteks: pada("2026-02-01") },
    { nama: "a day short of a year", sop: SOP_BERSIH, konteks: pada("2026-07-31") },
    { nama: "today", sop: SOP_BERSIH, konteks: pada("2025-08-01") },
  ],
  dilanggar: [
    {
      nama: "a year",
      sop: SOP_BERSIH,
      konteks: pada("2026-08-01"),
      temuan: [
        {
          path,
          severity: "info",
          outcome: "perluDilihat",
          dilihatOleh: "penyusun",
          message: expect.stringContaining("12 bulan") as string,
        },
      ],
    },
    { nama: "years", sop: efektif("2 Mei 2019"), konteks: final, temuan: [{ path }] },
    { nama: "in figures", sop: efektif("02-05-2020"), konteks: final, temuan: [{ path }] },
  ],
  tidakBerlaku: [
    { nama: "handed in", sop: SOP_BERSIH, konteks: { ...KONTEKS, tahap: "diajukan" } },
    { nama: "no real date", sop: efektif("31 Juni 2020"), konteks: final },
  ],
});
