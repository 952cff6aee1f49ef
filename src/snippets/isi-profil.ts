import type { Peran, Profile } from "../sop/profile";
import { isiDariProfil } from "../sop/profil/isi";
import { kantorDari } from "../sop/profil/kantor";
import type { Sop } from "../sop/sop";
import type { BlokPengesahan } from "./cuplikan";
import { fillPelaksana, gantiPeran } from "./fill-pelaksana";

/** The role by which every SOP names the head of the perangkat daerah. */
const KEPALA = "Kepala Perangkat Daerah";
const STATUS = /^(?:Plt|Plh|Pj|Pjs)\. /;

/**
 * An SOP as the perangkat daerah of a profile would have it: offices in place of roles, and what is empty of its identity. A
 * number only where the list of the pemda sets it: one by the pattern is given when the SOP is registered.
 * @param tanggal ISO date of today
 */
export function isiProfil(sop: Sop, profile: Profile, tanggal: string): Sop {
  const tanpaPola = { ...profile };
  delete tanpaPola.polaNomor;
  return isiDariProfil(fillPelaksana(sop, peranProfil(profile)), tanpaPola, tanggal).sop;
}

/** A signature block with the offices of a profile; the head's name and NIP where the head signs alone. */
export function pengesahanProfil(blok: BlokPengesahan, profile: Profile): BlokPengesahan {
  const { nama, nip } = kantorDari(profile).pengesahan;
  const jabatan = blok.jabatan.map((baris) => gantiPeran(baris, peranProfil(profile)));
  const sendiri = blok.jabatan.length === 1 && blok.jabatan[0] === KEPALA && blok.nama === "";
  return { ...blok, jabatan, ...(sendiri && profile.kantor?.pengesah !== "unit" ? { nama, nip } : {}) };
}

/** Office by role; the head's own where the profile names no other. */
export function peranProfil(profile: Profile): Peran {
  const { peran, pengesahan } = kantorDari(profile);
  const kepala = profile.kantor?.pengesah === "unit" ? "" : pengesahan.jabatan.replace(STATUS, "");
  return { ...(kepala === "" ? {} : { [KEPALA]: kepala }), ...peran };
}
