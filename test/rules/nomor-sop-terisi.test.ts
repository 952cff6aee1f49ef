import { dengan, denganDokumen, DOKUMEN, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("nomor-sop-terisi", {
  lolos: [
    { nama: "a number", sop: SOP_BERSIH },
    { nama: "any pattern", sop: dengan({ "identitas.nomor": "SOP.SEK.01.01" }) },
    {
      nama: "left for the electronic signature",
      sop: dengan({ "identitas.nomor": "${nomor_naskah}" }),
      konteks: { tahap: "final" },
    },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: dengan({ "identitas.nomor": "" }),
      temuan: [{ path: "identitas.nomor", severity: "error", outcome: "dilanggar", kosong: true }],
    },
    {
      nama: "invisible characters",
      sop: dengan({ "identitas.nomor": " \u00a0\u200b" }),
      konteks: { tahap: "final" },
      temuan: [{ path: "identitas.nomor", severity: "error" }],
    },
    { nama: "a dash", sop: dengan({ "identitas.nomor": "–" }), temuan: [{ path: "identitas.nomor", text: "–" }] },
    {
      nama: "in a draft it may follow",
      sop: dengan({ "identitas.nomor": "" }),
      konteks: { tahap: "konsep" },
      temuan: [
        {
          path: "identitas.nomor",
          severity: "info",
          kosong: true,
          message: expect.stringContaining("belum diisi") as string,
        },
      ],
    },
  ],
  tidakBerlaku: [
    {
      nama: "no such label: another rule's",
      sop: denganDokumen(
        { labelIdentitas: DOKUMEN.labelIdentitas.filter((label) => label !== "nomor") },
        dengan({ "identitas.nomor": "" }),
      ),
    },
    { nama: "dots are another rule's", sop: dengan({ "identitas.nomor": "………" }) },
  ],
});
