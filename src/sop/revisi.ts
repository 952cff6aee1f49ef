import type { Path } from "./path";
import type { Profile } from "./profile";
import { nomorBerikut } from "./profil/nomor";
import type { Sop } from "./sop";
import { formatTanggal } from "./tanggal";

/** A field of the next version: what stands there now, and what is to stand there; empty for what has to be given anew. */
export interface UbahanRevisi {
  readonly path: Path;
  readonly dari: string;
  readonly menjadi: string;
}

/**
 * What makes a new version of an SOP: revised today, and neither in force nor signed yet; with the next number where the profile
 * has a pattern. Fields that read so already are left out.
 * @param tanggal ISO date of today
 */
export function revisiBaru({ identitas }: Sop, profile: Profile, tanggal: string): UbahanRevisi[] {
  const { nomor, tanggalRevisi, tanggalEfektif, pengesahan } = identitas;
  const semua: UbahanRevisi[] = [
    { path: "identitas.nomor", dari: nomor, menjadi: nomorBerikut(profile, tanggal)?.nomor ?? nomor },
    { path: "identitas.tanggalRevisi", dari: tanggalRevisi, menjadi: hariRevisi(tanggal) },
    { path: "identitas.tanggalEfektif", dari: tanggalEfektif, menjadi: "" },
    { path: "identitas.pengesahan.nama", dari: pengesahan.nama, menjadi: "" },
    { path: "identitas.pengesahan.nip", dari: pengesahan.nip, menjadi: "" },
  ];
  return semua.filter(({ dari, menjadi }) => dari !== menjadi);
}

/** A date as an SOP has it: "24 November 2026". @param tanggal ISO date */
export function hariRevisi(tanggal: string): string {
  const [tahun = 0, bulan = 0, hari = 0] = tanggal.split("-").map(Number);
  return formatTanggal({ hari, bulan, tahun });
}
