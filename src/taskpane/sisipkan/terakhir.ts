import { bacaIngatan, simpanIngatan } from "../app/ingatan";

const KUNCI = "tata-sop.terakhir-disisipkan";
const TERBANYAK = 12;

/** Ids of the entries used lately, the latest first. */
export function bacaTerakhir(): readonly string[] {
  try {
    const isi: unknown = JSON.parse(bacaIngatan(KUNCI) ?? "[]");
    return Array.isArray(isi) ? isi.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/** Notes that an entry was used. Returns the new list. */
export function catatTerakhir(id: string): readonly string[] {
  const baru = [id, ...bacaTerakhir().filter((lain) => lain !== id)].slice(0, TERBANYAK);
  simpanIngatan(KUNCI, JSON.stringify(baru));
  return baru;
}
