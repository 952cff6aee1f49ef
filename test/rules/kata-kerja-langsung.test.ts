import { dengan, denganKegiatan, SOP_BERSIH, ujiAturan } from "./uji";

const path = "prosedur.langkah.0.kegiatan";
const lemah = (kegiatan: string, saran?: string) => ({
  ...{ nama: kegiatan, sop: denganKegiatan(kegiatan) },
  temuan: [{ path, ...(saran === undefined ? {} : { saran }) }],
});

ujiAturan("kata-kerja-langsung", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    ...[
      "Melaksanakan rapat koordinasi",
      "Melaksanakan pengadaan barang",
      "Melakukan gladi bersih",
      "Melakukan telaah, jika tidak disetujui dikembalikan",
      "Melaksanakan pekerjaan",
      "Melakukan",
      "Memeriksa hasil yang melakukan pemeriksaan",
    ].map((kegiatan) => ({ nama: kegiatan, sop: denganKegiatan(kegiatan) })),
  ],
  dilanggar: [
    {
      nama: "Melakukan pemeriksaan",
      sop: denganKegiatan("Melakukan pemeriksaan berkas"),
      temuan: [
        {
          ...{ path, langkah: 1, severity: "info", outcome: "dilanggar", saran: "Memeriksa berkas" },
          message: "“Melakukan pemeriksaan” dapat ditulis langsung: “Memeriksa”.",
        },
      ],
    },
    lemah("a. MELAKUKAN VERIFIKASI DOKUMEN", "a. MEMVERIFIKASI DOKUMEN"),
    lemah("melaksanakan penelitian terhadap berkas", "meneliti berkas"),
    lemah("Melakukan koordinasi dengan bidang terkait", "Berkoordinasi dengan bidang terkait"),
    lemah("Melakukan validasi dan tanda tangan"),
    lemah("Melakukan pembayaran kepada penyedia"),
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
