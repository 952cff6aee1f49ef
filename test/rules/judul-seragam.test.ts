import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.nama";
const judul = (judulProsedur: string | undefined, sop = SOP_BERSIH) => denganDokumen({ judulProsedur }, sop);

ujiAturan("judul-seragam", {
  lolos: [
    { nama: "the same", sop: judul("Pengelolaan Surat Masuk") },
    { nama: "capitals and marks do not count", sop: judul("“PENGELOLAAN SURAT-MASUK”.") },
    { nama: "SOP before the name", sop: judul("Surat Masuk", dengan({ [path]: "SOP Surat Masuk" })) },
  ],
  dilanggar: [
    {
      nama: "of another SOP",
      sop: judul("Pengelolaan Surat Keluar"),
      temuan: [
        {
          path,
          severity: "warning",
          outcome: "dilanggar",
          message: expect.stringContaining("“Pengelolaan Surat Keluar”") as string,
        },
      ],
    },
    { nama: "shorter", sop: judul("Surat Masuk"), temuan: [{ path }] },
    { nama: "longer", sop: judul("Pengelolaan Surat Masuk dan Keluar"), temuan: [{ path }] },
  ],
  tidakBerlaku: [
    { nama: "a model without a document", sop: SOP_BERSIH },
    { nama: "no title above the table", sop: judul(undefined) },
    { nama: "no name", sop: judul("Surat Masuk", dengan({ [path]: "" })) },
  ],
});
