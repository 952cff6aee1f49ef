import { lengkapiProfil } from "../profil-dasar";
import type { Profile } from "../profile";
import { gabung } from "./gabung";

/** What an administrator put into the folder of the program, and over it what was set on this computer. */
export interface LapisanProfil {
  readonly bawaan: Profile | null;
  readonly sendiri: Profile | null;
}

/** A profile of this computer in which nothing is set yet. */
export const PROFIL_SENDIRI: Profile = { id: "profil-sendiri" };

/** What both layers say, without what every profile lies on: this is what is handed on to others. */
export const profilBersama = ({ bawaan, sendiri }: LapisanProfil): Profile =>
  bawaan && sendiri ? gabung(bawaan, sendiri) : (sendiri ?? bawaan ?? PROFIL_SENDIRI);

/** The profile that applies. */
export const profilBerlaku = (lapisan: LapisanProfil): Profile => lengkapiProfil(profilBersama(lapisan));
