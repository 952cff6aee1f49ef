import type { SumberProfil } from "../../../src/taskpane/session/keadaan-profil";

/** A computer's memory for profiles, in which one can look. */
export interface SumberPalsu extends SumberProfil {
  sendiri: string | null;
  ditutup: boolean;
  /** Another pane has changed the profile. */
  ubahDariLuar(teks: string): void;
}

export function sumberPalsu(awal: { sendiri?: object; bawaan?: object | string; penuh?: boolean } = {}): SumberPalsu {
  let pendengar: () => void = () => undefined;
  const sumber: SumberPalsu = {
    sendiri: awal.sendiri ? JSON.stringify(awal.sendiri) : null,
    ditutup: false,
    bacaSendiri: () => sumber.sendiri,
    simpanSendiri: (teks) => {
      sumber.sendiri = teks || null;
      return awal.penuh !== true;
    },
    bacaBawaan: async () => {
      if (awal.bawaan === undefined) return null;
      return typeof awal.bawaan === "string" ? awal.bawaan : JSON.stringify(awal.bawaan);
    },
    kartuDitutup: () => sumber.ditutup,
    tutupKartu: () => {
      sumber.ditutup = true;
    },
    dengar: (berubah) => {
      pendengar = berubah;
      return () => {
        pendengar = () => undefined;
      };
    },
    ubahDariLuar: (teks) => {
      sumber.sendiri = teks;
      pendengar();
    },
  };
  return sumber;
}
