import { dengan, denganDokumen, SOP_BERSIH, ujiAturan } from "./uji";

const denganJalan = (...ke: object[]) => dengan({ "prosedur.langkah.1.ke": ke });

ujiAturan("keputusan-dua-jalan", {
  lolos: [
    { nama: "Ya and Tidak", sop: SOP_BERSIH },
    { nama: "Y and T", sop: denganJalan({ langkah: 3, label: "Y" }, { langkah: 1, label: "T" }) },
    {
      nama: "any two words",
      sop: denganJalan({ langkah: 3, label: "Teknis" }, { langkah: 1, label: "Administratif" }),
    },
    {
      nama: "several symbols in a row, two labels",
      sop: dengan({
        "prosedur.langkah.1.simbol": [
          { pelaksana: 0, bentuk: "belahKetupat" },
          { pelaksana: 1, bentuk: "kotak" },
        ],
        "prosedur.langkah.1.ke": [{ langkah: 3 }, { langkah: 3, label: "Ya" }, { langkah: 1, label: "Tidak" }],
      }),
    },
    {
      nama: "two exits without a diamond are another rule's",
      sop: dengan({ "prosedur.langkah.2.ke": [{ langkah: 4 }, { langkah: 5 }] }),
    },
  ],
  dilanggar: [
    {
      nama: "one exit",
      sop: denganJalan({ langkah: 3, label: "Ya" }),
      temuan: [
        {
          path: "prosedur.langkah.1.ke",
          langkah: 2,
          field: "ke",
          severity: "error",
          outcome: "dilanggar",
          text: "",
          message: "Keputusan ini mempunyai 1 anak panah keluar, seharusnya dua.",
        },
      ],
    },
    {
      nama: "three exits",
      sop: denganJalan({ langkah: 3, label: "A" }, { langkah: 1, label: "B" }, { langkah: 4, label: "C" }),
      temuan: [{ path: "prosedur.langkah.1.ke" }],
    },
    {
      nama: "no exit",
      sop: denganJalan(),
      temuan: [{ path: "prosedur.langkah.1.ke", message: expect.stringContaining("0 anak panah") as string }],
    },
    {
      nama: "one without a label",
      sop: denganJalan({ langkah: 3, label: "Ya" }, { langkah: 1 }),
      temuan: [{ path: "prosedur.langkah.1.ke.1.label", langkah: 2, field: "label" }],
    },
    {
      nama: "both without a label",
      sop: denganJalan({ langkah: 3, label: " " }, { langkah: 1 }),
      temuan: [{ path: "prosedur.langkah.1.ke.0.label" }, { path: "prosedur.langkah.1.ke.1.label" }],
    },
    {
      nama: "the same label",
      sop: denganJalan({ langkah: 3, label: "Ya" }, { langkah: 1, label: "YA." }),
      temuan: [{ path: "prosedur.langkah.1.ke.1.label", message: expect.stringContaining("“Ya”") as string }],
    },
    {
      nama: "several symbols in a row need an eye",
      sop: dengan({
        "prosedur.langkah.1.simbol": [
          { pelaksana: 0, bentuk: "belahKetupat" },
          { pelaksana: 1, bentuk: "kotak" },
        ],
        "prosedur.langkah.1.ke": [{ langkah: 3 }],
      }),
      temuan: [{ path: "prosedur.langkah.1.ke", outcome: "perluDilihat", dilihatOleh: "penyusun" }],
    },
  ],
  tidakBerlaku: [
    { nama: "no decisions", sop: dengan({ "prosedur.langkah.1.simbol": [{ pelaksana: 0, bentuk: "kotak" }] }) },
    { nama: "the drawing could not be read", sop: denganDokumen({ baganTerbaca: false }, denganJalan()) },
  ],
});
