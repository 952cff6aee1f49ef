import { dengan, langkah, SOP_BERSIH, ujiAturan } from "./uji";
import type { Langkah } from "../../src/sop/sop";

const bernomor = (...nomor: Langkah["nomor"][]) =>
  dengan({ "prosedur.langkah": nomor.map((n) => langkah({ nomor: n })) });

ujiAturan("nomor-langkah-berurutan", {
  lolos: [
    { nama: "1 to 8", sop: SOP_BERSIH },
    { nama: "with dots and brackets", sop: bernomor("1.", "2.", "(3)") },
    { nama: "sub-rows with letters or without a number", sop: bernomor(1, 2, "a", null, 3) },
    {
      nama: "a spare row at the end",
      sop: dengan({
        "prosedur.langkah": [
          langkah(),
          langkah({ nomor: 9, kegiatan: "", simbol: [], mutuBaku: { kelengkapan: "", waktu: "", output: "" } }),
        ],
      }),
    },
  ],
  dilanggar: [
    {
      nama: "a gap",
      sop: bernomor(1, 2, 4),
      temuan: [
        {
          path: "prosedur.langkah.2.nomor",
          langkah: 3,
          field: "nomor",
          text: "4",
          severity: "error",
          outcome: "dilanggar",
          message: "Nomor langkah tidak berurutan: tertulis 4, seharusnya 3.",
        },
      ],
    },
    { nama: "back", sop: bernomor(1, 2, 3, 4, 6, 5, 6), temuan: [{ path: "prosedur.langkah.4.nomor", text: "6" }] },
    {
      nama: "a repeat",
      sop: bernomor("1.", "2.", "2.", "3."),
      temuan: [{ path: "prosedur.langkah.2.nomor", text: "2." }],
    },
    { nama: "does not begin with 1", sop: bernomor(2, 3), temuan: [{ path: "prosedur.langkah.0.nomor" }] },
    {
      nama: "a row has lost its number",
      sop: bernomor(1, null, 3),
      temuan: [
        { path: "prosedur.langkah.1.nomor", message: "Langkah ini belum bernomor, seharusnya 2.", kosong: true },
      ],
    },
    {
      nama: "no numbers at all",
      sop: bernomor(null, "", null),
      temuan: [{ path: "prosedur.langkah.0.nomor", kosong: true }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
