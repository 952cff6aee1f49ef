import { dengan, denganKegiatan, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("kegiatan-tanpa-syarat", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    ...[
      "Menerima surat (apabila diperlukan)",
      "Melengkapi berkas bila perlu",
      "Mengundang ahli jika memang diperlukan",
      "Memeriksa lampiran (jika ada)",
      "Menyusun daftar Bilah kemudi",
    ].map((kegiatan) => ({ nama: kegiatan, sop: denganKegiatan(kegiatan) })),
    {
      nama: "a condition in the remarks is fine",
      sop: dengan({ "prosedur.langkah.0.keterangan": "Jika tidak lengkap, dikembalikan" }),
    },
  ],
  dilanggar: [
    {
      nama: "at the end",
      sop: denganKegiatan("Memeriksa berkas, jika tidak lengkap dikembalikan"),
      temuan: [
        {
          path: "prosedur.langkah.0.kegiatan",
          text: "jika tidak lengkap dikembalikan",
          severity: "warning",
          outcome: "dilanggar",
        },
      ],
    },
    {
      nama: "at the start",
      sop: denganKegiatan("Apabila disetujui, menandatangani surat"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", message: expect.stringContaining("“Apabila”") as string }],
    },
    {
      nama: "after a harmless one",
      sop: denganKegiatan("Memeriksa berkas (bila perlu) dan mengembalikan bila ditolak"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", text: "bila ditolak" }],
    },
    {
      nama: "jika ada with a consequence",
      sop: denganKegiatan("Memeriksa konsep, jika ada kesalahan diperbaiki"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan" }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
