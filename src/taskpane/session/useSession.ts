import { useEffect, useState, useSyncExternalStore } from "react";
import type { Pane } from "./pane";
import type { PaneState } from "./state";

/** Why the pane has no document to work on. */
export type Gangguan = "bukanWord" | "wordLama" | "tidakMenjawab";

export type Sambungan =
  { status: "menghubungkan" } | { status: "gagal"; gangguan: Gangguan } | { status: "siap"; pane: Pane };

/** Thrown by whoever connects, with the reason. */
export class SambunganGagal extends Error {
  constructor(readonly gangguan: Gangguan) {
    super(gangguan);
  }
}

/** Connects once, for as long as the pane is open. */
export function useSession(hubungkan: () => Promise<Pane>): Sambungan {
  const [sambungan, setSambungan] = useState<Sambungan>({ status: "menghubungkan" });
  useEffect(() => {
    let pane: Pane | null = null;
    let ditutup = false;
    hubungkan().then(
      (siap) => {
        pane = siap;
        if (ditutup) siap.stop();
        else setSambungan({ status: "siap", pane: siap });
      },
      (sebab: unknown) =>
        setSambungan({ status: "gagal", gangguan: sebab instanceof SambunganGagal ? sebab.gangguan : "tidakMenjawab" }),
    );
    return () => {
      ditutup = true;
      pane?.stop();
    };
  }, [hubungkan]);
  return sambungan;
}

/** The pane's state, as it is now. */
export const usePaneState = (pane: Pane): PaneState => useSyncExternalStore(pane.subscribe, pane.getState);
