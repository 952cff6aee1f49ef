/** Why clerks usually set a finding aside. In the document's language, since they are kept in it. */
export const ALASAN = [
  "Sesuai ketentuan di daerah atau instansi ini",
  "Istilah atau nama resmi",
  "Sudah dibahas dengan Bagian Organisasi",
  "Tidak berlaku untuk SOP ini",
] as const;

/** A reason is one sentence; the document keeps it. */
export const PANJANG_ALASAN = 200;
