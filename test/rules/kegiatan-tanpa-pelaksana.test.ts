import { dengan, denganKegiatan, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("kegiatan-tanpa-pelaksana", {
  lolos: [
    { nama: "clean", sop: SOP_BERSIH },
    { nama: "an office as a goal", sop: denganKegiatan("Menyampaikan surat kepada Kepala Dinas") },
    { nama: "an office as an object", sop: denganKegiatan("Menugaskan Kepala Bidang menyusun telaahan staf") },
    { nama: "oleh belongs to an object", sop: denganKegiatan("Memeriksa berkas yang diajukan oleh pemohon") },
    { nama: "a noun without an actor", sop: denganKegiatan("Penyusunan laporan") },
    { nama: "words that only begin like a role", sop: denganKegiatan("Timbangan dikalibrasi") },
    { nama: "oleh without an actor", sop: denganKegiatan("Penyebab keterlambatan oleh cuaca") },
  ],
  dilanggar: [
    {
      nama: "the symbol stands in another column",
      sop: dengan({ "prosedur.langkah.2.kegiatan": "Kasubbag Umum dan Kepegawaian mencatat surat" }),
      temuan: [
        {
          ...{ path: "prosedur.langkah.2.kegiatan", saran: "Mencatat surat" },
          message: expect.stringContaining("simbolnya berada pada kolom “Pengadministrasi Umum”") as string,
        },
      ],
    },
    {
      nama: "and in its own",
      sop: dengan({ "prosedur.langkah.3.kegiatan": "Kasubbag Umum dan Kepegawaian memaraf surat" }),
      temuan: [
        {
          ...{ path: "prosedur.langkah.3.kegiatan", saran: "Memaraf surat" },
          message: expect.stringContaining("sudah ditunjukkan oleh kolomnya") as string,
        },
      ],
    },
    {
      nama: "role first",
      sop: denganKegiatan("PPK menandatangani Kontrak"),
      temuan: [
        {
          path: "prosedur.langkah.0.kegiatan",
          langkah: 1,
          severity: "warning",
          outcome: "dilanggar",
          saran: "Menandatangani Kontrak",
          message: expect.stringContaining("“PPK”") as string,
        },
      ],
    },
    {
      nama: "abbreviated column title first",
      sop: denganKegiatan("Kasubag Umum dan Kepegawaian memaraf surat"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", saran: "Memaraf surat" }],
    },
    {
      nama: "written-out column title first",
      sop: denganKegiatan("Kepala Sub Bagian Umum dan Kepegawaian: memaraf surat"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", saran: "Memaraf surat" }],
    },
    {
      nama: "lines of the cell stay as they are",
      sop: denganKegiatan("1. PPK menandatangani:\n- kontrak\n- berita acara"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", saran: "1. Menandatangani:\n- kontrak\n- berita acara" }],
    },
    {
      nama: "acting official",
      sop: denganKegiatan("Plt. Kepala Dinas menandatangani surat"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", saran: "Menandatangani surat" }],
    },
    {
      nama: "a column title that is no role word",
      sop: { ...dengan({ "prosedur.pelaksana.4": "BKD", "prosedur.langkah.6.kegiatan": "BKD memproses usulan" }) },
      temuan: [{ path: "prosedur.langkah.6.kegiatan", langkah: 7, saran: "Memproses usulan" }],
    },
    {
      nama: "no verb follows: no easy repair",
      sop: denganKegiatan("Staf TU"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan" }],
    },
    {
      nama: "noun with an actor",
      sop: denganKegiatan("Pengajuan permohonan cuti oleh ASN"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", message: expect.stringContaining("oleh ASN") as string }],
    },
    {
      nama: "passive with an actor",
      sop: denganKegiatan("Naskah dinas di olah dan telaah oleh tim hukum"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan" }],
    },
    {
      nama: "an actor in a later clause",
      sop: denganKegiatan("Memeriksa berkas, kemudian PPK menandatangani kontrak"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", message: expect.stringContaining("“PPK”") as string }],
    },
    {
      nama: "Penyedia is an actor",
      sop: denganKegiatan("Penyedia menyerahkan barang"),
      temuan: [{ path: "prosedur.langkah.0.kegiatan", saran: "Menyerahkan barang" }],
    },
  ],
  tidakBerlaku: [{ nama: "no steps", sop: dengan({ "prosedur.langkah": [] }) }],
});
