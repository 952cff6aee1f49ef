import type { TempatDaftar } from "../app/tempat";
import type { Bahasa } from "../messages";

/** What each place is for, in one sentence. */
export const TEKS: Record<Bahasa, Record<TempatDaftar, string>> = {
  id: {
    pengaturan: "Bahasa, privasi, dan tentang Tata SOP.",
  },
  en: {
    pengaturan: "Language, privacy, and about Tata SOP.",
  },
};
