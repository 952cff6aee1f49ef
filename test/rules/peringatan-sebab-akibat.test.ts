import { dengan, SOP_BERSIH, ujiAturan } from "./uji";

ujiAturan("peringatan-sebab-akibat", {
  lolos: [
    { nama: "jika … maka", sop: SOP_BERSIH },
    { nama: "apabila … akan", sop: dengan({ peringatan: ["Apabila terlambat, pembayaran akan tertunda"] }) },
    {
      nama: "bila … dapat",
      sop: dengan({ peringatan: ["Bila dokumen tidak benar, maka surat keterangan dapat dibatalkan."] }),
    },
    { nama: "a deadline", sop: dengan({ peringatan: ["Laporan disampaikan paling lambat tanggal 10 setiap bulan"] }) },
    { nama: "a time limit", sop: dengan({ peringatan: ["Surat diproses dalam 3 hari kerja"] }) },
    {
      nama: "one of several",
      sop: dengan({ peringatan: ["Simpan berkas dengan rapi", "Jika hilang, maka permohonan diulang"] }),
    },
  ],
  dilanggar: [
    {
      nama: "no consequence",
      sop: dengan({ peringatan: ["Hambatan dapat saja terjadi"] }),
      temuan: [
        {
          path: "peringatan.0",
          butir: 1,
          severity: "warning",
          outcome: "perluDilihat",
          dilihatOleh: "bagianOrganisasi",
          text: "Hambatan dapat saja terjadi",
        },
      ],
    },
    {
      nama: "an order",
      sop: dengan({ peringatan: ["", "Kerjakan dengan teliti", "Jaga kerahasiaan"] }),
      temuan: [{ path: "peringatan.1" }],
    },
    {
      nama: "a condition without a consequence",
      sop: dengan({ peringatan: ["Perhatikan apabila berkas rusak"] }),
      temuan: [{ path: "peringatan.0" }],
    },
  ],
  tidakBerlaku: [
    { nama: "empty", sop: dengan({ peringatan: [] }) },
    { nama: "a dash", sop: dengan({ peringatan: ["-"] }) },
  ],
});
