import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.nama";
const nama = (isi: string) => dengan({ [path]: isi });

ujiAturan("nama-sop-tanpa-awalan", {
  lolos: [
    { nama: "the work alone", sop: SOP_BERSIH },
    { nama: "SOP inside", sop: nama("Penyusunan SOP") },
    { nama: "a word that begins alike", sop: nama("Soppeng Tanggap") },
  ],
  dilanggar: [
    {
      nama: "SOP",
      sop: nama("SOP Cuti"),
      temuan: [
        {
          path,
          severity: "info",
          outcome: "dilanggar",
          saran: "Cuti",
          message: expect.stringContaining("“SOP”") as string,
        },
      ],
    },
    {
      nama: "written out",
      sop: nama("Standar Operasional Prosedur (SOP) Cuti"),
      temuan: [{ path, saran: "Cuti" }],
    },
    {
      nama: "in capitals, with a colon",
      sop: nama("STANDAR OPERASIONAL PROSEDUR: CUTI"),
      temuan: [{ path, saran: "CUTI" }],
    },
    { nama: "SOP AP about", sop: nama("SOP-AP tentang pengajuan cuti"), temuan: [{ path, saran: "Pengajuan cuti" }] },
    { nama: "nothing but SOP", sop: nama("S.O.P."), temuan: [{ path }] },
  ],
  tidakBerlaku: [
    { nama: "empty", sop: nama("") },
    { nama: "dots", sop: nama("SOP ………") },
  ],
});
