import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const path = "identitas.instansi";

ujiAturan("logo-ada", {
  lolos: [
    { nama: "a logo", sop: denganDokumen({ logo: true }) },
    { nama: "and a drawing that was not read", sop: denganDokumen({ baganTerbaca: false }) },
    { nama: "without a name", sop: denganDokumen({}, dengan({ [path]: "" })) },
  ],
  dilanggar: [
    {
      nama: "none",
      sop: denganDokumen({ logo: false }),
      temuan: [{ path, section: "identitas", severity: "info", outcome: "dilanggar", text: "" }],
    },
    { nama: "none, in force", sop: denganDokumen({ logo: false }), konteks: { tahap: "final" }, temuan: [{ path }] },
    { nama: "neither logo nor name", sop: denganDokumen({ logo: false }, dengan({ [path]: "" })), temuan: [{ path }] },
  ],
  tidakBerlaku: [
    { nama: "no identity at all: another rule's", sop: denganDokumen({ labelIdentitas: [], logo: false }, SOP_BERSIH) },
    { nama: "in a draft it may follow", sop: denganDokumen({ logo: false }), konteks: { tahap: "konsep" } },
    { nama: "a model without a document", sop: SOP_BERSIH },
    { nama: "pictures are not known", sop: denganDokumen({ logo: undefined }) },
  ],
});
