/** Sentences of the settings. */
export const TEKS = {
  id: {
    judul: "Pengaturan",
    bahasa: "Bahasa",
    tentang: "Tentang Tata SOP",
    versi: (versi: string) => `Versi ${versi}`,
    tentangIsi:
      "Membantu menyusun dan memeriksa SOP pemerintah daerah menurut Permendagri 52/2011 dan PermenPAN-RB 35/2012. Hasil pemeriksaan membantu, bukan pengesahan.",
    privasi: "Privasi",
    privasiIsi:
      "Dokumen Anda diperiksa di komputer ini dan tidak dikirim ke mana pun oleh Tata SOP. Draf langkah disimpan di dalam dokumen itu sendiri.",
    kembali: "Kembali",
  },
  en: {
    judul: "Settings",
    bahasa: "Language",
    tentang: "About Tata SOP",
    versi: (versi: string) => `Version ${versi}`,
    tentangIsi:
      "Helps to write and check SOPs of local government after Permendagri 52/2011 and PermenPAN-RB 35/2012. A check helps; it is no approval.",
    privasi: "Privacy",
    privasiIsi:
      "Your document is checked on this computer, and Tata SOP sends it nowhere. The draft of the steps is kept inside the document itself.",
    kembali: "Back",
  },
};
