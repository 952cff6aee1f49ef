/** Words of a Mutu Baku that name no thing of their own. */
export const KATA_UMUM = [
  "dan",
  "atau",
  "dari",
  "dengan",
  "dalam",
  "pada",
  "untuk",
  "oleh",
  "yang",
  "telah",
  "sudah",
  "siap",
  "serta",
  "kepada",
  "beserta",
] as const;

/** First words of office equipment, which belongs to Peralatan/Perlengkapan. A vehicle or a radio may be the very thing of a step. */
export const ALAT_KANTOR = [
  ...["atk", "alat tulis", "flashdisk", "internet", "jaringan", "kalkulator", "komputer", "kursi", "laptop", "lemari"],
  ...["meja", "mesin fotokopi", "mesin ketik", "pc", "pemindai", "pena", "pensil", "perangkat komputer", "printer"],
  ...["pulpen", "scanner", "seperangkat komputer", "unit komputer", "wifi"],
] as const;
