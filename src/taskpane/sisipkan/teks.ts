/** Sentences about the template. */
export const TEKS = {
  id: {
    judul: "Templat SOP resmi",
    isi: "Halaman identitas dan tabel langkah sesuai PermenPAN-RB 35/2012, siap diisi.",
    kertas: "Ukuran kertas",
    ukuran: {
      F4: "F4 (215 × 330 mm)",
      A4: "A4 (210 × 297 mm)",
      Legal: "Legal (216 × 356 mm)",
      Letter: "Letter (216 × 279 mm)",
    },
    halamanJudul: "Sertakan halaman judul",
    baru: "Buat SOP baru",
    baruKeterangan: "Membuka dokumen baru. Dokumen ini tidak berubah.",
    sisip: "Sisipkan di sini",
    sisipKosong: "Mengisi dokumen ini, karena masih kosong.",
    sisipBerisi: "Menambahkan SOP di tempat kursor. Isi yang sudah ada tidak berubah.",
  },
  en: {
    judul: "Official SOP template",
    isi: "Identity page and table of steps after PermenPAN-RB 35/2012, ready to be filled in.",
    kertas: "Paper size",
    ukuran: {
      F4: "F4 (215 × 330 mm)",
      A4: "A4 (210 × 297 mm)",
      Legal: "Legal (216 × 356 mm)",
      Letter: "Letter (216 × 279 mm)",
    },
    halamanJudul: "With a cover page",
    baru: "New SOP",
    baruKeterangan: "Opens a new document. This one stays as it is.",
    sisip: "Insert here",
    sisipKosong: "Fills this document, as it is empty.",
    sisipBerisi: "Adds an SOP at the cursor. What is there stays as it is.",
  },
};
