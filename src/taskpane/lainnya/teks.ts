import type { TempatDaftar } from "../app/tempat";
import type { Bahasa } from "../messages";

/** What each place is for, in one sentence. */
export const TEKS: Record<Bahasa, Record<TempatDaftar, string>> = {
  id: {
    panduan: "Cara menulis SOP, dan semua aturan dengan alasan dan contohnya.",
    pengaturan: "Bahasa, privasi, dan tentang Tata SOP.",
  },
  en: {
    panduan: "How an SOP is written, and all rules with reasons and examples.",
    pengaturan: "Language, privacy, and about Tata SOP.",
  },
};
