import { PROFIL_DASAR } from "../../sop/profil-dasar";
import type { LapisanProfil } from "../../sop/profil/lapisan";
import type { Profile } from "../../sop/profile";

/** Where profiles are kept; a pane without it has the base profile alone. */
export interface SumberProfil {
  /** The text of the profile of this computer; null where there is none. */
  bacaSendiri(): string | null;
  /** False when it lasts only until the pane is closed. */
  simpanSendiri(teks: string): boolean;
  /** The profile that an administrator put into the folder of the program; null where there is none. */
  bacaBawaan(): Promise<string | null>;
  /** The card that asks for the essentials has been put away on this computer. */
  kartuDitutup(): boolean;
  tutupKartu(): void;
  /** Calls back when another pane has changed the profile of this computer. Returns a function that stops it. */
  dengar(berubah: () => void): () => void;
}

/** What the pane knows of profiles. */
export interface KeadaanProfil extends LapisanProfil {
  readonly berlaku: Profile;
  /** Layers whose text could not be read, by their text; they do not apply, and are not written over without asking. */
  readonly rusak: { readonly bawaan?: string; readonly sendiri?: string };
  /** Both layers have been looked for. */
  readonly siap: boolean;
  /** Nothing says yet which office this is, and nobody has put the question away. */
  readonly kartu: boolean;
  /** False when what was set lasts only until the pane is closed. */
  readonly tersimpan: boolean;
}

export const profilAwal: KeadaanProfil = {
  ...{ bawaan: null, sendiri: null, berlaku: PROFIL_DASAR, rusak: {} },
  ...{ siap: false, kartu: false, tersimpan: true },
};
