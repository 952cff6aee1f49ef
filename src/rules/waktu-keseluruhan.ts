import { jumlahWaktu } from "../sop/jumlah-waktu";
import type { Check } from "./rule";

/** Days of work after which the total is worth a second look. */
const LAMA = 30;
const MENIT_SEHARI = 1_440;

export const check: Check = ({ prosedur }) => {
  const { jalur } = jumlahWaktu(prosedur);
  if (jalur === 0) return "tidakBerlaku";
  const hari = Math.round(jalur / MENIT_SEHARI);
  if (hari <= LAMA) return [];
  return [{ at: "prosedur", message: "lama", data: { hari: String(hari) }, dilihatOleh: "penyusun" }];
};
