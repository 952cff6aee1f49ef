import { withValueAt } from "../../src/sop/path";
import { SOP_BERSIH, ujiAturan } from "./uji";
import { alur } from "./uji-alur";

const keputusan = (kegiatan: string) =>
  withValueAt(alur("kapsul > 2", "ketupat > 3 Ya, 1 Tidak", "kapsul"), "prosedur.langkah.1.kegiatan", kegiatan);
const kotak = (kegiatan: string) =>
  withValueAt(alur("kapsul > 2", "kotak > 3", "kapsul"), "prosedur.langkah.1.kegiatan", kegiatan);
const at = "prosedur.langkah.1.simbol.0";

ujiAturan("keputusan-berupa-pemeriksaan", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    ...[
      "Memeriksa berkas",
      "Mengoreksi konsep",
      "Menelaah keabsahan dokumen",
      "Meneliti konsep surat",
      "Menyetujui usulan",
      "Mengecek data",
      "Memutuskan usulan",
      "Menerima dan memverifikasi berkas",
      "Memberikan persetujuan",
      "Menerima usulan?",
      "Surat tugas",
      "Membahas hasil asesmen",
      "Menanyakan keluhan untuk mengenali kegawatan",
    ].map((kegiatan) => ({ nama: `diamond: ${kegiatan}`, sop: keputusan(kegiatan) })),
    { nama: "a box that looks closely", sop: kotak("Meneliti lembar legalisasi") },
    { nama: "a box that prints", sop: kotak("Mencetak surat") },
  ],
  dilanggar: [
    {
      nama: "a diamond that prints",
      sop: keputusan("Mencetak surat"),
      temuan: [{ path: at, severity: "info", outcome: "dilanggar", text: "Mencetak surat", langkah: 2 }],
    },
    { nama: "with a number before it", sop: keputusan("2. Mengetik surat"), temuan: [{ path: at }] },
    { nama: "a diamond that sends", sop: keputusan("Mengirimkan surat"), temuan: [{ path: at }] },
    {
      nama: "a box that checks whether all is there",
      sop: kotak("Memeriksa kelengkapan berkas"),
      temuan: [
        {
          path: at,
          message:
            "Pemeriksaan ini belum bercabang. Gambarkan sebagai belah ketupat, lalu tunjukkan apa yang terjadi bila hasilnya tidak memenuhi.",
        },
      ],
    },
    { nama: "a box that checks validity", sop: kotak("Menelaah keabsahan dokumen"), temuan: [{ path: at }] },
  ],
  tidakBerlaku: [{ nama: "no arrow is known", sop: alur("ketupat", "kotak") }],
});
