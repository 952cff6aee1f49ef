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
