import { denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const halaman = (lebar: number, tinggi: number) => denganDokumen({ halaman: { lebar, tinggi } });

ujiAturan("halaman-mendatar", {
  lolos: [
    { nama: "F4", sop: halaman(935, 609) },
    { nama: "A4", sop: halaman(842, 595) },
    { nama: "Letter", sop: halaman(792, 612) },
  ],
  dilanggar: [
    {
      nama: "F4 upright",
      sop: halaman(609, 935),
      temuan: [{ path: "prosedur", severity: "warning", outcome: "dilanggar", text: "" }],
    },
    { nama: "A4 upright", sop: halaman(595, 842), temuan: [{ path: "prosedur" }] },
    { nama: "as wide as high", sop: halaman(600, 600), temuan: [{ path: "prosedur" }] },
  ],
  tidakBerlaku: [
    { nama: "a model without a document", sop: SOP_BERSIH },
    { nama: "the page is not known", sop: denganDokumen({ halaman: undefined }) },
  ],
});
