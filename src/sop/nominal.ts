import { BUKAN_NOMINAL } from "../regulation/kata-kegiatan";
import { NOMINAL_KE_AKTIF } from "../regulation/kata-nominal";

const bukanNominal = new Set<string>(BUKAN_NOMINAL);
const NOMINAL = /^pe[a-z]{2,}an$/;
/** With these letters behind pe- the verb only exchanges the beginning: penyusunan → menyusun. After per- it does not. */
const BERATURAN = /^pe(?!r)([lmnw][a-z]{3,})an$/;

/** True for a noun of the form pe-…-an that names an act. */
export const kataNominal = (k: string): boolean => NOMINAL.test(k) && !bukanNominal.has(k);

/** The active verb of a noun or a loan word ("penyeleksian" → "menyeleksi", "update" → "memperbarui"), or null. In lower case. */
export function aktifDariNominal(nominal: string): string | null {
  if (Object.hasOwn(NOMINAL_KE_AKTIF, nominal)) return NOMINAL_KE_AKTIF[nominal] ?? null;
  const inti = kataNominal(nominal) ? BERATURAN.exec(nominal)?.[1] : undefined;
  return inti === undefined ? null : `me${inti}`;
}

const KHUSUS = new Map(
  Object.entries(NOMINAL_KE_AKTIF)
    .filter(([nominal]) => NOMINAL.test(nominal))
    .reverse()
    .map(([nominal, aktif]) => [aktif, nominal]),
);

/** The noun of an active verb ("menyeleksi" → "penyeleksian"), or null. In lower case. */
export function nominalDari(verba: string): string | null {
  const khusus = KHUSUS.get(verba);
  if (khusus !== undefined) return khusus;
  const inti = /^me([lmnrw][a-z]{3,})$/.exec(verba)?.[1]?.replace(/kan$/, "");
  // Of -i nobody can say whether it belongs to the stem, and memper- loses its beginning.
  return inti === undefined || /i$|^mper/.test(inti) ? null : `pe${inti}an`;
}
