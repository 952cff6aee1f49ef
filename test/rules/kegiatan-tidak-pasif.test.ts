import { createChecker } from "../../src/checker/checker";
import { dengan, denganKegiatan, KONTEKS, SOP_BERSIH, ujiAturan } from "./uji";

const path = "prosedur.langkah.0.kegiatan";
const pasif = (kegiatan: string, saran?: string) => ({
  ...{ nama: kegiatan, sop: denganKegiatan(kegiatan) },
  temuan: [{ path, ...(saran === undefined ? {} : { saran }) }],
});

ujiAturan("kegiatan-tidak-pasif", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    ...[
      "Mencatat surat yang diterima dan diperiksa",
      "Mencatat surat yang telah ditandatangani",
      "Menyerahkan berkas untuk diperiksa, ditandatangani, dan dicap",
      "Memberikan disposisi",
      "Dinas menerima berkas",
      "Diskominfo",
      "Naskah dinas digital",
      "Surat untuk ditandatangani",
      "Di loket pelayanan",
      "Memeriksa berkas, jika tidak lengkap dikembalikan",
      "PPK ditugaskan memeriksa berkas",
      "Dilaksanakannya rapat",
      "",
    ].map((kegiatan) => ({ nama: kegiatan || "empty", sop: denganKegiatan(kegiatan) })),
  ],
  dilanggar: [
    {
      nama: "a subject and its passive verb",
      sop: denganKegiatan("Naskah ditandatangani"),
      temuan: [
        {
          ...{ path, langkah: 1, severity: "warning", outcome: "dilanggar", text: "Naskah ditandatangani" },
          message: "Kegiatan sebaiknya ditulis dalam bentuk aktif, bukan “ditandatangani”.",
          saran: "Menandatangani naskah",
        },
      ],
    },
    pasif("Kenaikan gaji berkala dikirim ke KPPN", "Mengirim kenaikan gaji berkala ke KPPN"),
    pasif("Di olah menjadi laporan", "Mengolah menjadi laporan"),
    pasif("1. Dicatat dalam buku agenda", "1. Mencatat dalam buku agenda"),
    pasif("SPD dicetak", "Mencetak SPD"),
    pasif("Surat yang masuk dicatat"),
    pasif("Naskah dinas di olah dan telaah oleh tim hukum"),
    pasif("Menerima berkas, lalu dikembalikan kepada pemohon"),
    pasif("Menerima berkas kemudian diperiksa"),
    pasif("Berkas telah diterima"),
    pasif("Surat diperiksa, diparaf, dan dikirim"),
    pasif("Setelah diperiksa, berkas dikirim"),
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});

const kode = (kegiatan: string) =>
  createChecker()
    .check(denganKegiatan(kegiatan), KONTEKS)
    .findings.map(({ code }) => code);

test("one cause, one finding: passive, noun and condition each have one rule", () => {
  expect(kode("Naskah ditandatangani")).toEqual(["LKH-06"]);
  expect(kode("Penandatanganan naskah")).toEqual(["LKH-04"]);
  expect(kode("Memeriksa berkas, jika tidak lengkap dikembalikan")).toEqual(["LKH-08"]);
  expect(kode("Menerima berkas, kemudian dikembalikan")).toEqual(["LKH-06"]);
});
