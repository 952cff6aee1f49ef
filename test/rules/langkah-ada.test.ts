import { sopKosong, langkahKosong } from "../../src/sop/kosong";
import { dengan, denganDokumen, langkah, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("langkah-ada", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "two steps", sop: dengan({ "prosedur.langkah": [langkah(), langkah({ nomor: 2 })] }) },
    { nama: "spare rows do not matter", sop: dengan({ "prosedur.langkah": [langkah(), langkah(), langkahKosong(3)] }) },
  ],
  dilanggar: [
    {
      nama: "none",
      sop: sopKosong(),
      temuan: [{ path: "prosedur", severity: "error", outcome: "dilanggar", kosong: true }],
    },
    {
      nama: "spare rows only",
      sop: dengan({ "prosedur.langkah": [langkahKosong(1), langkahKosong(2)] }),
      temuan: [{ path: "prosedur", severity: "error" }],
    },
    {
      nama: "one",
      sop: dengan({ "prosedur.langkah": [langkah(), langkahKosong(2)] }),
      temuan: [{ path: "prosedur", severity: "warning", kosong: false }],
    },
  ],
  tidakBerlaku: [
    { nama: "without a table another rule speaks", sop: denganDokumen({ tabelProsedur: false }, sopKosong()) },
  ],
});
