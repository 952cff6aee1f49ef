import { jumlahWaktu } from "../sop/jumlah-waktu";
import { normaWaktu } from "../sop/norma-waktu";
import { uraiMenit } from "../sop/ringkasan-waktu";
import type { Check, Problem } from "./rule";

/** Days of work after which the total is worth a second look. */
const LAMA = 30;
const MENIT_SEHARI = 1_440;

export const check: Check = (sop) => {
  const { jalur } = jumlahWaktu(sop.prosedur);
  if (jalur === 0) return "tidakBerlaku";
  const norma = normaWaktu(sop);
  if (norma !== null && jalur > norma.menit) {
    const { hari, jam } = uraiMenit(jalur);
    const data = { hari: String(hari), jam: String(jam), norma: norma.teks };
    return [masalah({ at: norma.at, message: "melebihiNorma", data, severity: "warning" })];
  }
  const hari = Math.round(jalur / MENIT_SEHARI);
  return hari > LAMA ? [masalah({ at: "prosedur", message: "lama", data: { hari: String(hari) } })] : [];
};

/** Whether a time is right, only a person who knows the work can say. */
const masalah = (problem: Problem): Problem => ({ ...problem, dilihatOleh: "penyusun" });
