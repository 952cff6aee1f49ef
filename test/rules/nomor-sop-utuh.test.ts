import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("nomor-sop-utuh", {
  lolos: [
    { nama: "classification code", sop: SOP_BERSIH },
    { nama: "full", sop: dengan({ "identitas.nomor": "530/07/01-IND/IV/2019" }) },
    { nama: "short", sop: dengan({ "identitas.nomor": "01" }) },
    { nama: "dots and dashes", sop: dengan({ "identitas.nomor": "Un.1-B.III-OR-KPG-ADM-KPG-SOP-004" }) },
    { nama: "blanks around slashes", sop: dengan({ "identitas.nomor": "065 / 12 / ORG / 2025" }) },
  ],
  dilanggar: [
    {
      nama: "a gap",
      sop: dengan({ "identitas.nomor": "530/ /01-IND/IV/2019" }),
      temuan: [{ path: "identitas.nomor", text: "530/ /01-IND/IV/2019", severity: "error", outcome: "dilanggar" }],
    },
    { nama: "two slashes", sop: dengan({ "identitas.nomor": "530//IND/2019" }), temuan: [{ path: "identitas.nomor" }] },
    {
      nama: "gaps at the start",
      sop: dengan({ "identitas.nomor": "/ /PHB-PSD" }),
      temuan: [{ path: "identitas.nomor", message: expect.stringContaining("berlubang") as string }],
    },
    {
      nama: "no digit",
      sop: dengan({ "identitas.nomor": "SOP-ORG" }),
      temuan: [{ path: "identitas.nomor", message: expect.stringContaining("angka") as string }],
    },
  ],
  tidakBerlaku: [
    { nama: "empty is another rule's", sop: dengan({ "identitas.nomor": "" }) },
    { nama: "dots are another rule's", sop: dengan({ "identitas.nomor": "065/....../2025" }) },
    { nama: "left for the electronic signature", sop: dengan({ "identitas.nomor": "000.8.3//${nomor}" }) },
  ],
});
