import { ubah } from "../langkah/ubah";
import type { Pane } from "../session/pane";
import { langkahTerpilih, type PaneState } from "../session/state";

/** A change of the steps that repairs a finding: shown before it is done. */
export interface Usul {
  readonly jenis: "urutkanKolom";
  readonly sebelum: readonly string[];
  readonly sesudah: readonly string[];
  terapkan(pane: Pane): void;
}

/** What is proposed for a rule; nothing for most, and nothing where it would change nothing. */
const USUL: Readonly<Record<string, (state: PaneState) => Usul | null>> = {
  "pelaksana-urut-kemunculan": (state) => {
    const { kini } = langkahTerpilih(state).riwayat;
    const ubahan = { jenis: "urutkanKolom" } as const;
    const terurut = ubah(kini, ubahan);
    if (terurut === kini) return null;
    return {
      jenis: "urutkanKolom",
      sebelum: kini.kolom.map(({ nama }) => nama),
      sesudah: terurut.kolom.map(({ nama }) => nama),
      terapkan: ({ perintah }) => {
        perintah.langkah({ type: "ubah", ubahan });
        void perintah.bangunBagan();
      },
    };
  },
};

export const usulUntuk = (rule: string, state: PaneState): Usul | null => USUL[rule]?.(state) ?? null;
