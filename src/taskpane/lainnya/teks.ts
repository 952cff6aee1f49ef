import type { TempatDaftar } from "../app/tempat";
import type { Bahasa } from "../messages";

/** What each place is for, in one sentence. */
export const TEKS: Record<Bahasa, Record<TempatDaftar, string>> = {
  id: {
    dokumen: "Tandai isian SOP lama, atau pindahkan isinya ke templat resmi.",
    nomenklatur: "Ganti nama perangkat daerah, unit, dan jabatan yang berubah.",
    panduan: "Cara menulis SOP, dan semua aturan dengan alasan dan contohnya.",
    profil: "Nama instansi, pejabat, logo, nomor, dan daftar SOP yang mengisi templat dan pemeriksaan.",
    pengaturan: "Bahasa, privasi, dan tentang Tata SOP.",
  },
  en: {
    dokumen: "Mark the fields of an old SOP, or move its content into the template.",
    nomenklatur: "Replace names of offices, units and posts that have changed.",
    panduan: "How an SOP is written, and all rules with reasons and examples.",
    profil: "Name, officials, logo, numbers and list of SOPs of the office, for the template and the check.",
    pengaturan: "Language, privacy, and about Tata SOP.",
  },
};
