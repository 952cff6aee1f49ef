import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const kegiatan = (index: number) => `prosedur.langkah.${index}.kegiatan`;
const sama = "Menerima surat masuk";

ujiAturan("kegiatan-tidak-berulang", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "another performer", sop: dengan({ [kegiatan(4)]: "Memaraf lembar disposisi" }) },
    { nama: "not in succession", sop: dengan({ [kegiatan(2)]: sama }) },
    { nama: "no symbol: nobody knows", sop: dengan({ [kegiatan(1)]: sama, "prosedur.langkah.1.simbol": [] }) },
    { nama: "no words", sop: dengan({ [kegiatan(0)]: "-", [kegiatan(1)]: "-" }) },
  ],
  dilanggar: [
    {
      nama: "the same twice",
      sop: dengan({ [kegiatan(1)]: sama }),
      temuan: [
        {
          ...{ path: kegiatan(1), langkah: 2, severity: "warning", outcome: "dilanggar", text: sama },
          message: "Kegiatan ini sama dengan langkah 1, dengan pelaksana yang sama.",
        },
      ],
    },
    {
      nama: "but for capitals",
      sop: dengan({ [kegiatan(1)]: "menerima  SURAT masuk." }),
      temuan: [{ path: kegiatan(1) }],
    },
    {
      nama: "three times",
      sop: dengan({ [kegiatan(1)]: sama, [kegiatan(2)]: sama }),
      temuan: [{ path: kegiatan(1) }, { path: kegiatan(2) }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
