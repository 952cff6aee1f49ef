import { dengan, denganDokumen, langkah, SOP_BERSIH, ujiAturan } from "./uji";
import type { Bentuk, Sop } from "../../src/sop/sop";

/** A table in which row after row these columns act. */
const alur = (pelaksana: string[], ...baris: (number | number[])[]): Sop =>
  dengan({
    prosedur: {
      pelaksana,
      langkah: baris.map((kolom) =>
        langkah({ simbol: [kolom].flat().map((k) => ({ pelaksana: k, bentuk: "kotak" as Bentuk })) }),
      ),
    },
  });

ujiAturan("pelaksana-urut-kemunculan", {
  lolos: [
    { nama: "by appearance", sop: SOP_BERSIH },
    { nama: "back and forth later", sop: alur(["A", "B", "C"], 0, 1, 0, 2, 1) },
    { nama: "several in one row", sop: alur(["A", "B", "C"], [0, 1], [2, 0]) },
    { nama: "a column without a symbol has no place", sop: alur(["A", "B", "C"], 0, 2) },
  ],
  dilanggar: [
    {
      nama: "starts in the third column",
      sop: alur(["Kepala", "Sekretaris", "Staf"], 2, 1, 0),
      temuan: [
        {
          path: "prosedur.pelaksana.1",
          pelaksana: 2,
          severity: "info",
          outcome: "perluDilihat",
          dilihatOleh: "bagianOrganisasi",
          message:
            "“Sekretaris” sudah bertindak pada langkah 2, lebih dulu daripada “Kepala”. Pindahkan kolomnya ke sebelah kiri “Kepala”.",
        },
      ],
    },
    { nama: "two swapped", sop: alur(["A", "C", "B"], 0, 2, 1), temuan: [{ path: "prosedur.pelaksana.2", text: "B" }] },
    { nama: "by rank", sop: alur(["Kepala", "Staf"], 1, 0, 1), temuan: [{ path: "prosedur.pelaksana.1" }] },
  ],
  tidakBerlaku: [
    { nama: "no symbols", sop: alur(["A", "B"], []) },
    { nama: "the drawing could not be read", sop: denganDokumen({ baganTerbaca: false }, alur(["A", "B"], 1, 0)) },
  ],
});
