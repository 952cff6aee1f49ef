import { useEffect, useState, useSyncExternalStore } from "react";
import { SambunganGagal, type Gangguan } from "./gangguan";
import type { Pane } from "./pane";
import type { PaneState } from "./state";

export type Sambungan =
  { status: "menghubungkan" } | { status: "gagal"; gangguan: Gangguan } | { status: "siap"; pane: Pane };

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

const TANPA = { subscribe: () => () => undefined, getState: () => null };

/** The pane's state, as it is now; null until there is a pane. */
export function usePaneState(pane: Pane | null): PaneState | null {
  const { subscribe, getState } = pane ?? TANPA;
  return useSyncExternalStore<PaneState | null>(subscribe, getState, TANPA.getState);
}
