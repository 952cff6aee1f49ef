import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.tanggalRevisi";
const revisi = (isi: string) => dengan({ [path]: isi });

ujiAturan("tanggal-revisi-bersih", {
  lolos: [
    { nama: "a dash", sop: SOP_BERSIH },
    { nama: "empty", sop: revisi("") },
    { nama: "a date", sop: revisi("22 Juli 2019") },
    { nama: "in figures", sop: revisi("22/07/2019") },
    { nama: "a day of the week", sop: revisi("Senin, 22 Juli 2019") },
    { nama: "left for the electronic signature", sop: revisi("${tanggal}") },
  ],
  dilanggar: [
    {
      nama: "an addition",
      sop: revisi("22 Juli 2019 rev 01"),
      temuan: [{ path, severity: "warning", outcome: "dilanggar", saran: "22 Juli 2019", text: "22 Juli 2019 rev 01" }],
    },
    {
      nama: "an addition to a date that does not exist",
      sop: revisi("31 Juni 2019 rev 01"),
      temuan: [{ path, message: expect.stringContaining("rev 01") as string }],
    },
    { nama: "none, in words", sop: revisi("Belum ada."), temuan: [{ path, saran: "-" }] },
    { nama: "none, as a figure", sop: revisi("00"), temuan: [{ path, saran: "-" }] },
    {
      nama: "without a day",
      sop: revisi("Juli 2019"),
      temuan: [{ path, message: expect.stringContaining("lengkap") as string }],
    },
    { nama: "a number of the revision", sop: revisi("Revisi ke-2"), temuan: [{ path }] },
    { nama: "two dates", sop: revisi("1 Mei 2019; 2 Juni 2020"), temuan: [{ path }] },
  ],
  tidakBerlaku: [{ nama: "dots", sop: revisi("………") }],
});
