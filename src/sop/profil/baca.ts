import type { Profile } from "../profile";
import skema from "../profile.schema.json";
import { perbarui, versiDari, VERSI_PROFIL } from "./migrasi";
import { periksaIsi } from "./pemeriksaan";
import { salah, type SalahProfil } from "./salah";
import { bacaSimpul, nilaiDari } from "./simpul";
import { periksaSkema, type Skema } from "./skema";

/** A profile, or everything that is wrong with the text, in its order. */
export type HasilBaca =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly salah: readonly SalahProfil[] };

/** Reads the JSON of a profile of any version. Never throws, whatever the text; a profile that is read is complete and sound. */
export function bacaProfil(teks: string): HasilBaca {
  const akar = bacaSimpul(teks.replace(/^\uFEFF/, " "));
  if (Array.isArray(akar)) return { ok: false, salah: akar };
  const versi = versiDari(akar);
  if (versi !== null && versi > VERSI_PROFIL) {
    return { ok: false, salah: [salah("lebihBaru", 0, { versi: String(versi) })] };
  }
  const kini = perbarui(akar);
  const bentuk = periksaSkema(kini, skema as Skema);
  const semua = bentuk.length > 0 ? bentuk : periksaIsi(kini);
  if (semua.length > 0) return { ok: false, salah: [...semua].sort((a, b) => (a.tempat ?? 0) - (b.tempat ?? 0)) };
  return { ok: true, profile: nilaiDari(kini) as Profile };
}
