import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const judul = (teks: string) => dengan({ "prosedur.pelaksana.1": teks });
const path = "prosedur.pelaksana.1";

ujiAturan("pelaksana-berupa-jabatan", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    ...["Ibu Hamil", "Direktur RSUD dr. Soetomo", "PPK", "Kasubbag TU", "Kepala S.M.P.", "Tim I", ""].map((teks) => ({
      ...{ nama: teks || "no title", sop: judul(teks) },
    })),
  ],
  dilanggar: [
    {
      nama: "a degree",
      sop: judul("Budi Santoso, S.E."),
      temuan: [{ path, pelaksana: 2, severity: "warning", outcome: "dilanggar", text: "Budi Santoso, S.E." }],
    },
    ...[
      "Siti Aminah, M. Si",
      "Rina A.Md.",
      "Drs. Hendra",
      "Bapak Camat",
      "Ibu Ani",
      "NIP 19750312 200003 2 004",
      "197503122000032004",
    ].map((teks) => ({ nama: teks, sop: judul(teks), temuan: [{ path }] })),
  ],
  tidakBerlaku: [{ nama: "no performers", sop: dengan({ "prosedur.pelaksana": [] }) }],
});
