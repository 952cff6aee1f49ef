import type { Tempat, Tujuan } from "./tempat";

/** What a button of the ribbon asks for. */
export interface Aksi {
  tempat: Tempat;
  /** Run the full check as soon as the document is read. */
  periksaLengkap: boolean;
  /** What of the place is asked for. */
  tujuan?: Tujuan;
}

const AKSI: Readonly<Record<string, Aksi>> = {
  panel: { tempat: "periksa", periksaLengkap: false },
  periksa: { tempat: "periksa", periksaLengkap: true },
  berikutnya: { tempat: "periksa", periksaLengkap: false, tujuan: { dariKursor: 1 } },
  sebelumnya: { tempat: "periksa", periksaLengkap: false, tujuan: { dariKursor: -1 } },
  templat: { tempat: "sisipkan", periksaLengkap: false },
  bagan: { tempat: "langkah", periksaLengkap: false },
  bantuan: { tempat: "lainnya", periksaLengkap: false },
};

const BIASA: Aksi = { tempat: "periksa", periksaLengkap: false };

/** The places that a button of the ribbon opens. */
export const TEMPAT_AKSI: readonly Tempat[] = [...new Set(Object.values(AKSI).map(({ tempat }) => tempat))];

/** Reads `?aksi=…` of the pane's address; anything unknown opens the pane as usual. */
export function aksiDari(search: string): Aksi {
  const nama = new URLSearchParams(search).get("aksi") ?? "";
  return Object.hasOwn(AKSI, nama) ? (AKSI[nama] ?? BIASA) : BIASA;
}
