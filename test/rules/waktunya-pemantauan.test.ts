import { dengan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.tanggalEfektif";
const efektif = (isi: string) => dengan({ [path]: isi });
const final = { tahap: "final" as const };
const pada = (tanggalPeriksa: string) => ({ ...final, tanggalPeriksa });

ujiAturan("waktunya-pemantauan", {
  lolos: [
    { nama: "a month short", sop: SOP_BERSIH, konteks: pada("2026-01-31") },
    { nama: "a day short of a year and more is evaluated", sop: SOP_BERSIH, konteks: pada("2026-08-01") },
    { nama: "today", sop: SOP_BERSIH, konteks: pada("2025-08-01") },
  ],
  dilanggar: [
    {
      nama: "half a year",
      sop: SOP_BERSIH,
      konteks: pada("2026-02-01"),
      temuan: [
        {
          path,
          severity: "info",
          outcome: "perluDilihat",
          dilihatOleh: "penyusun",
          message: expect.stringContaining("6 bulan") as string,
        },
      ],
    },
    { nama: "a day short of a year", sop: SOP_BERSIH, konteks: pada("2026-07-31"), temuan: [{ path }] },
    { nama: "across the year", sop: efektif("31 Desember 2025"), konteks: pada("2026-07-01"), temuan: [{ path }] },
  ],
  tidakBerlaku: [
    { nama: "a draft", sop: SOP_BERSIH, konteks: { ...KONTEKS, tahap: "konsep" } },
    { nama: "no date", sop: efektif(""), konteks: final },
    { nama: "still to come", sop: efektif("1 Januari 2030"), konteks: final },
  ],
});
