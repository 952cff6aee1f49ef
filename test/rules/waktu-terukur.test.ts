import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

const denganWaktu = (waktu: unknown) => dengan({ "prosedur.langkah.0.mutuBaku.waktu": waktu });
const AT = "prosedur.langkah.0.mutuBaku.waktu";

ujiAturan("waktu-terukur", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    ...[
      "1 – 20 Hari Kerja",
      "15 menit/ berkas",
      "2 s.d 3 bulan",
      "10 menit.",
      "1-5 hari kerja",
      "30 menit - 3 jam",
      "1 (satu) hari kerja",
      "1 x 24 jam",
      "2 bulan 1 minggu",
      "paling lama 3 hari",
      "Triwulanan",
      "Semesteran",
      "tahunan",
    ].map((waktu) => ({ nama: waktu, sop: denganWaktu(waktu) })),
    { nama: "empty is another rule's", sop: denganWaktu("") },
    { nama: "a merged cell", sop: denganWaktu({ teks: "3 menit", baris: 2 }) },
  ],
  dilanggar: [
    ...[
      "segera",
      "Sesuai jadwal",
      "Sesuai kebutuhan",
      "menyesuaikan",
      "kondisional",
      "tentatif",
      "secepatnya",
      "sepanjang tahun",
      "-",
      "10",
    ].map((waktu) => ({
      nama: waktu,
      sop: denganWaktu(waktu),
      temuan: [
        {
          path: AT,
          text: waktu,
          langkah: 1,
          field: "waktu",
          severity: "error" as const,
          outcome: "dilanggar" as const,
        },
      ],
    })),
    ...["100", "1,25", "2.5"].map((waktu) => ({
      nama: `${waktu} of what`,
      sop: denganWaktu(waktu),
      temuan: [{ path: AT, message: expect.stringContaining("satuan") as string }],
    })),
    ...["no 15", "15 kali", "1,5,2"].map((waktu) => ({
      nama: `${waktu} is no time`,
      sop: denganWaktu(waktu),
      temuan: [{ path: AT, message: expect.stringContaining("terukur") as string }],
    })),
    {
      nama: "no unit",
      sop: denganWaktu(" 15 "),
      temuan: [{ path: AT, message: expect.stringContaining("satuan") as string }],
    },
    {
      nama: "misspelt unit",
      sop: denganWaktu("10 minit"),
      temuan: [{ path: AT, saran: "10 menit", message: expect.stringContaining("10 menit") as string }],
    },
    {
      nama: "misspelt in a merged cell",
      sop: denganWaktu({ teks: "2 hr", baris: 2 }),
      temuan: [{ path: AT, text: "2 hr", saran: "2 hari" }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
