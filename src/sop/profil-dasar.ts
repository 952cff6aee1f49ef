import { PROFIL } from "../regulation/profil";
import type { Konteks, Tahap } from "./konteks";
import { gabung } from "./profil/gabung";
import type { Profile } from "./profile";

type IdDasar = keyof typeof PROFIL;

const BAKU: IdDasar = "permenpanrb-35-2012";

const isDasar = (id: string | undefined): id is IdDasar => id !== undefined && Object.hasOwn(PROFIL, id);

/** A profile with all that it lies on. One that names no other lies on the default, and the last of all on nothing. */
export function lengkapiProfil(profile: Profile): Profile {
  const dasar = profile.dasar ?? (isDasar(profile.id) ? undefined : BAKU);
  return dasar === undefined ? profile : gabung(lengkapiProfil(PROFIL[dasar]), profile);
}

/** A base profile by its id; the default one for an unknown id. */
export const profilDasar = (id: string): Profile => lengkapiProfil(PROFIL[isDasar(id) ? id : BAKU]);

/** The profile that applies where a pemda has none of its own. */
export const PROFIL_DASAR: Profile = profilDasar(BAKU);

/** A context with no other known SOPs, and the default profile unless there is another. `tanggalPeriksa` is an ISO date. */
export const konteksDasar = (tahap: Tahap, tanggalPeriksa: string, profile: Profile = PROFIL_DASAR): Konteks => ({
  ...{ tahap, tanggalPeriksa, profile },
  sopLain: [],
});
