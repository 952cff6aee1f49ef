import type { Halangan } from "./perintah";

const halangan: Record<Halangan, string> = {
  terlindung: "Dokumen ini dilindungi, jadi alasan tidak dapat disimpan di dalamnya.",
  hanyaBaca: "Dokumen ini hanya dapat dibaca, jadi alasan tidak dapat disimpan di dalamnya.",
};

const blocked: Record<Halangan, string> = {
  terlindung: "This document is protected, so that no reason can be kept in it.",
  hanyaBaca: "This document can only be read, so that no reason can be kept in it.",
};

/** Sentences about setting findings aside. */
export const TEKS = {
  id: {
    abaikan: "Abaikan…",
    abaikanIni: "Abaikan temuan ini",
    petunjuk: "Alasan disimpan di dalam dokumen dan dapat dibaca pemeriksa berikutnya.",
    alasan: "Alasan",
    pilihAlasan: "Pilih alasan",
    alasanLain: "Alasan lain",
    tulisAlasan: "Tulis alasannya",
    perluAlasan: "Pilih atau tulis alasannya dahulu.",
    tidakTersimpan: "Alasan belum tersimpan di dokumen. Tunggu sebentar, lalu coba lagi.",
    diabaikan: (n: number) => `Diabaikan (${n})`,
    karena: (alasan: string, tanggal: string) => `${alasan} (${tanggal})`,
    batalkan: "Batalkan",
    batalkanIni: (temuan: string) => `Batalkan pengabaian: ${temuan}`,
    halangan,
  },
  en: {
    abaikan: "Ignore…",
    abaikanIni: "Ignore this finding",
    petunjuk: "The reason is kept inside the document, where whoever checks it next can read it.",
    alasan: "Reason",
    pilihAlasan: "Choose a reason",
    alasanLain: "Another reason",
    tulisAlasan: "Write the reason",
    perluAlasan: "Choose or write the reason first.",
    tidakTersimpan: "The reason is not kept in the document yet. Wait a moment, then try again.",
    diabaikan: (n: number) => `Ignored (${n})`,
    karena: (alasan: string, tanggal: string) => `${alasan} (${tanggal})`,
    batalkan: "Revoke",
    batalkanIni: (temuan: string) => `No longer ignore: ${temuan}`,
    halangan: blocked,
  },
};
