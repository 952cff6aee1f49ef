import { belumTerisi } from "../isian";
import { judulBaku } from "../judul";
import type { Profile } from "../profile";
import type { Sop } from "../sop";
import { kantorDari } from "./kantor";
import { nomorBerikut, type NomorBerikut } from "./nomor";

/** An SOP with what the profile knows of it, and the counter where a new number was given. */
export interface SopTerisi {
  readonly sop: Sop;
  readonly pencacah: NomorBerikut["pencacah"] | null;
}

/**
 * Fills the fields of the identity that are still empty with what the profile knows: office, signer, and the number, which is that
 * of the list for an SOP in it, else the next one by the pattern. What is filled in stays.
 * @param tanggal ISO date of today
 */
export function isiDariProfil(sop: Sop, profile: Profile, tanggal: string): SopTerisi {
  const { pemda, instansi, unit, pengesahan } = kantorDari(profile);
  const { identitas } = sop;
  const isi = <T extends object>(lama: T, baru: Partial<Record<keyof T, string>>): T => {
    const tahu = Object.entries<string | undefined>(baru).filter(([, teks]) => teks !== undefined && teks !== "");
    return { ...lama, ...Object.fromEntries(tahu.filter(([kunci]) => belumTerisi(String(lama[kunci as keyof T])))) };
  };
  const nomor = belumTerisi(identitas.nomor) ? nomorUntuk(identitas.nama, profile, tanggal) : null;
  const terisi = isi(identitas, { pemda, instansi, unit, nomor: nomor?.nomor ?? "" });
  return {
    sop: { ...sop, identitas: { ...terisi, pengesahan: isi(identitas.pengesahan, { ...pengesahan }) } },
    pencacah: nomor?.pencacah ?? null,
  };
}

/** Where a list of numbers is set, only that list gives numbers. */
function nomorUntuk(nama: string, profile: Profile, tanggal: string): Partial<NomorBerikut> | null {
  const { daftarSop = [] } = profile;
  if (daftarSop.length === 0) return nomorBerikut(profile, tanggal);
  const terdaftar = daftarSop.find((satu) => judulBaku(satu.nama) !== "" && judulBaku(satu.nama) === judulBaku(nama));
  return terdaftar === undefined ? null : { nomor: terdaftar.nomor };
}
