import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("output-terisi", {
  lolos: [
    { nama: "filled", sop: SOP_BERSIH },
    {
      nama: "a merged cell fills the rows that it covers",
      sop: dengan({
        "prosedur.langkah.0.mutuBaku.output": { teks: "Surat", baris: 2 },
        "prosedur.langkah.1.mutuBaku.output": "",
      }),
    },
    { nama: "one letter is something", sop: dengan({ "prosedur.langkah.0.mutuBaku.output": "A" }) },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: dengan({ "prosedur.langkah.1.mutuBaku.output": "" }),
      temuan: [
        {
          path: "prosedur.langkah.1.mutuBaku.output",
          langkah: 2,
          field: "output",
          severity: "error",
          outcome: "dilanggar",
          kosong: true,
        },
      ],
    },
    {
      nama: "a dash is no output",
      sop: dengan({ "prosedur.langkah.1.mutuBaku.output": "-" }),
      temuan: [{ path: "prosedur.langkah.1.mutuBaku.output", text: "-" }],
    },
    {
      nama: "two",
      sop: dengan({ "prosedur.langkah.1.mutuBaku.output": " ", "prosedur.langkah.7.mutuBaku.output": "" }),
      temuan: [{ path: "prosedur.langkah.1.mutuBaku.output" }, { path: "prosedur.langkah.7.mutuBaku.output" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) },
    {
      nama: "no such column: another rule says so once",
      sop: denganDokumen(
        { kolom: ["nomor", "kegiatan", "waktu"] },
        dengan({ "prosedur.langkah.0.mutuBaku.output": "" }),
      ),
    },
  ],
});
