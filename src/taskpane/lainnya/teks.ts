import type { TempatDaftar } from "../app/tempat";
import type { Bahasa } from "../messages";

/** What each place is for, in one sentence. */
export const TEKS: Record<Bahasa, Record<TempatDaftar, string>> = {
  id: {
    nomenklatur: "Ganti nama perangkat daerah, unit, dan jabatan yang berubah.",
    panduan: "Cara menulis SOP, dan semua aturan dengan alasan dan contohnya.",
    pengaturan: "Bahasa, privasi, dan tentang Tata SOP.",
  },
  en: {
    nomenklatur: "Replace names of offices, units and posts that have changed.",
    panduan: "How an SOP is written, and all rules with reasons and examples.",
    pengaturan: "Language, privacy, and about Tata SOP.",
  },
};
