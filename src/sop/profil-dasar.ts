import { PROFIL } from "../regulation/profil";
import type { Konteks, Tahap } from "./konteks";
import type { Profile } from "./profile";

/** The profile that applies where a pemda has none of its own. */
export const PROFIL_DASAR: Profile = PROFIL["permenpanrb-35-2012"];

/** A base profile by its id; the default one for an unknown id. */
export const profilDasar = (id: string): Profile =>
  Object.hasOwn(PROFIL, id) ? PROFIL[id as keyof typeof PROFIL] : PROFIL_DASAR;

/** A context with the default profile and no other known SOPs. `tanggalPeriksa` is an ISO date. */
export const konteksDasar = (tahap: Tahap, tanggalPeriksa: string): Konteks => ({
  tahap,
  tanggalPeriksa,
  profile: PROFIL_DASAR,
  sopLain: [],
});
