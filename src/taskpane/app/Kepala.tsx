import { lazy, Suspense } from "react";
import { useMessages } from "../messages";
import { DaftarTab } from "../parts/DaftarTab";
import { adalahTab, TAB, type Tempat } from "./tempat";

const TombolKembali = lazy(() => import("./TombolKembali"));

export interface KepalaProps {
  tempat: Tempat;
  pindah: (tempat: Tempat) => void;
  /** Brings back what the last write replaced; absent while there is nothing to bring back. */
  kembalikan?: (() => void) | undefined;
}

/** The tabs of the pane, and the button to everything else. The top right corner stays free for Word's own menu. */
export function Kepala({ tempat, pindah, kembalikan }: KepalaProps) {
  const m = useMessages();
  return (
    <header className="kepala">
      <DaftarTab
        label={m.tab.label}
        tab={TAB.map((nilai) => ({ nilai, nama: m.tab[nilai] }))}
        terpilih={adalahTab(tempat) ? tempat : null}
        pilih={pindah}
        panel="panel"
      />
      <span className="pengisi" />
      {kembalikan && (
        <Suspense>
          <TombolKembali kembalikan={kembalikan} />
        </Suspense>
      )}
      <button
        type="button"
        className="tombol-kepala"
        aria-label={m.tab.lainnya}
        aria-pressed={!adalahTab(tempat)}
        title={m.tab.lainnya}
        onClick={() => pindah(tempat === "lainnya" ? "periksa" : "lainnya")}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="5" cy="10" r="1.2" />
          <circle cx="10" cy="10" r="1.2" />
          <circle cx="15" cy="10" r="1.2" />
        </svg>
      </button>
    </header>
  );
}
