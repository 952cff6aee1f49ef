import type { Profile } from "../profile";
import { VERSI_PROFIL } from "./migrasi";

/** The JSON of a profile, as `bacaProfil` reads it. */
export const tulisProfil = ({ id, ...isi }: Profile): string =>
  `${JSON.stringify({ id, versi: VERSI_PROFIL, ...isi }, null, 2)}\n`;
