import { dengan, denganKegiatan, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("kegiatan-kata-kerja-aktif", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "ber-", sop: denganKegiatan("Berkoordinasi dengan bidang terkait") },
    { nama: "misspelt", sop: denganKegiatan("Melakuan pemeriksaan") },
    { nama: "hyphen", sop: denganKegiatan("Meng-upload berkas") },
    { nama: "bullet before it", sop: denganKegiatan("a. Menyusun konsep") },
    { nama: "an actor first is another rule's", sop: denganKegiatan("PPK menandatangani kontrak") },
    {
      nama: "a performer column first is another rule's",
      sop: denganKegiatan("Kepala Sub Bagian Umum dan Kepegawaian memaraf surat"),
    },
    {
      nama: "a condition is another rule's",
      sop: denganKegiatan("Jika surat dikirim melalui surel, mengunggah surat"),
    },
    { nama: "a verb without a prefix", sop: denganKegiatan("Datang ke loket pelayanan") },
    { nama: "a bare mark is another rule's", sop: denganKegiatan("MULAI") },
    ...["Berkas diterima", "Naskah dinas di olah", "Di olah menjadi laporan"].map((kegiatan) => ({
      ...{ nama: `passive is another rule's: ${kegiatan}`, sop: denganKegiatan(kegiatan) },
    })),
    { nama: "an empty activity is another rule's", sop: denganKegiatan("") },
    { nama: "a placeholder is another rule's", sop: denganKegiatan("[isi kegiatan]") },
  ],
  dilanggar: [
    {
      nama: "nominal",
      sop: denganKegiatan("Penyusunan laporan"),
      temuan: [
        {
          path: "prosedur.langkah.0.kegiatan",
          langkah: 1,
          field: "kegiatan",
          text: "Penyusunan laporan",
          severity: "warning",
          outcome: "dilanggar",
          aman: "Menyusun laporan",
          message: "Kegiatan sebaiknya diawali kata kerja aktif. “Penyusunan” adalah kata benda.",
        },
      ],
    },
    {
      nama: "nominal in capitals after a number",
      sop: denganKegiatan("1. PEMERIKSAAN BERKAS"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", aman: "1. MEMERIKSA BERKAS" }],
    },
    {
      nama: "nominal that ends in -i",
      sop: denganKegiatan("Penandatanganan Berita Acara"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", aman: "Menandatangani Berita Acara" }],
    },
    {
      nama: "nominal that the word list does not have, by the rule",
      sop: denganKegiatan("Penyeleksian arsip usul musnah"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", saran: "Menyeleksi arsip usul musnah" }],
    },
    {
      nama: "a command",
      sop: denganKegiatan("Terima berkas"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", saran: "Menerima berkas" }],
    },
    {
      nama: "loan noun",
      sop: denganKegiatan("Verifikasi dokumen"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", saran: "Memverifikasi dokumen" }],
    },
    {
      nama: "update",
      sop: denganKegiatan("Update status disposisi"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", saran: "Memperbarui status disposisi" }],
    },
    {
      nama: "with an actor at the end: no easy repair",
      sop: denganKegiatan("Pengajuan permohonan cuti oleh ASN"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan" }],
    },
    ...[
      "Berakhirnya masa jabatan",
      "Masa sanggah",
      "Angka kredit",
      "Berita acara",
      "Berkas di kantor",
      "Surat yang telah diterima",
    ].map((kegiatan) => ({
      ...{ nama: kegiatan, sop: denganKegiatan(kegiatan), temuan: [{ path: "prosedur.langkah.0.kegiatan" }] },
    })),
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
