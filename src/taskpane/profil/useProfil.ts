import { useState } from "react";
import { bacaProfil } from "../../sop/profil/baca";
import { kalimatSalah } from "../../sop/profil/kalimat";
import { tulisProfil } from "../../sop/profil/tulis";
import type { Profile } from "../../sop/profile";
import { useBahasa } from "../messages";
import type { KeadaanProfil } from "../session/keadaan-profil";
import type { Pane } from "../session/pane";
import type { PaneState } from "../session/state";

/** What the sections of the profile work with. */
export interface Penyunting {
  readonly profil: KeadaanProfil;
  /** Keeps the profile of this computer; a value that no profile may hold is refused. Returns why, or null. */
  readonly simpan: (baru: Profile) => string | null;
  /** What was there before the last import or removal; null where there is nothing to go back to. */
  readonly sebelumnya: { readonly profil: Profile | null } | null;
  readonly ganti: (baru: Profile | null) => void;
  readonly kembalikan: () => void;
}

export function usePenyunting(pane: Pane, { profil }: PaneState): Penyunting {
  const bahasa = useBahasa();
  const [sebelumnya, setSebelumnya] = useState<Penyunting["sebelumnya"]>(null);
  return {
    profil,
    sebelumnya,
    simpan: (baru) => {
      const hasil = bacaProfil(tulisProfil(baru));
      if (hasil.ok) pane.profil.simpan(hasil.profile);
      const [salah] = hasil.ok ? [] : hasil.salah;
      return salah ? kalimatSalah({ ...salah, tempat: null }, "", bahasa) : null;
    },
    ganti: (baru) => {
      setSebelumnya({ profil: profil.sendiri });
      pane.profil.simpan(baru);
    },
    kembalikan: () => {
      if (sebelumnya) pane.profil.simpan(sebelumnya.profil);
      setSebelumnya(null);
    },
  };
}
