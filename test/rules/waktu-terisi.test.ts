import { dengan, denganDokumen, langkah, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("waktu-terisi", {
  lolos: [
    { nama: "filled", sop: SOP_BERSIH },
    {
      nama: "a merged cell fills the rows that it covers",
      sop: dengan({
        "prosedur.langkah.3.mutuBaku.waktu": { teks: "3 menit", baris: 3 },
        "prosedur.langkah.4.mutuBaku.waktu": "",
        "prosedur.langkah.5.mutuBaku.waktu": "",
      }),
    },
    { nama: "a dash is another rule's", sop: dengan({ "prosedur.langkah.0.mutuBaku.waktu": "-" }) },
    {
      nama: "a spare row is no step",
      sop: {
        ...SOP_BERSIH,
        prosedur: {
          ...SOP_BERSIH.prosedur,
          langkah: [
            ...SOP_BERSIH.prosedur.langkah,
            langkah({ nomor: 9, kegiatan: "", simbol: [], mutuBaku: { kelengkapan: "", waktu: "", output: "" } }),
          ],
        },
      },
    },
  ],
  dilanggar: [
    {
      nama: "empty",
      sop: dengan({ "prosedur.langkah.2.mutuBaku.waktu": "" }),
      temuan: [
        {
          path: "prosedur.langkah.2.mutuBaku.waktu",
          langkah: 3,
          field: "waktu",
          severity: "error",
          outcome: "dilanggar",
          kosong: true,
          text: "",
        },
      ],
    },
    {
      nama: "below a merged cell",
      sop: dengan({
        "prosedur.langkah.3.mutuBaku.waktu": { teks: "3 menit", baris: 2 },
        "prosedur.langkah.4.mutuBaku.waktu": "",
        "prosedur.langkah.5.mutuBaku.waktu": " ",
      }),
      temuan: [{ path: "prosedur.langkah.5.mutuBaku.waktu" }],
    },
    {
      nama: "an empty merged cell is one finding",
      sop: dengan({
        "prosedur.langkah.6.mutuBaku.waktu": { teks: "", baris: 2 },
        "prosedur.langkah.7.mutuBaku.waktu": "",
      }),
      temuan: [{ path: "prosedur.langkah.6.mutuBaku.waktu", text: "" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) },
    {
      nama: "no such column: another rule says so once",
      sop: denganDokumen(
        { kolom: ["nomor", "kegiatan", "output"] },
        dengan({ "prosedur.langkah.0.mutuBaku.waktu": "" }),
      ),
    },
  ],
});
