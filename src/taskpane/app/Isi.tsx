import { lazy, Suspense } from "react";
import { useMessages, type Bahasa } from "../messages";
import { Keadaan } from "../parts/Keadaan";
import { Memuat } from "../parts/Memuat";
import { PanelTab } from "./PanelTab";
import type { Perintah } from "../session/perintah";
import type { PaneState } from "../session/state";
import type { Tempat } from "./aksi";

const PeriksaView = lazy(() => import("../periksa/PeriksaView"));
const LangkahView = lazy(() => import("../langkah/LangkahView"));
const TemplatView = lazy(() => import("../templat/TemplatView"));
const PengaturanView = lazy(() => import("../pengaturan/PengaturanView"));

interface Props {
  state: PaneState;
  perintah: Perintah;
  tempat: Tempat;
  pindah: (tempat: Tempat) => void;
  pilihBahasa: (bahasa: Bahasa) => void;
}

/** What the chosen tab shows. Each view is loaded when it is first opened. */
export function Isi({ state, perintah, tempat, pindah, pilihBahasa }: Props) {
  const m = useMessages();
  const memuat = <Memuat label={m.umum.memuat} />;
  const tampilan = (): React.ReactNode => {
    if (tempat === "pengaturan") return <PengaturanView pilihBahasa={pilihBahasa} />;
    if (!state.reading && state.tidakTerbaca) {
      const lagi = { label: m.umum.cobaLagi, jalankan: () => void perintah.bacaLagi() };
      return <Keadaan {...m.keadaan.tidakTerbaca} aksi={lagi} />;
    }
    if (!state.reading) return <Memuat label={m.keadaan.menghubungkan} />;
    if (tempat === "templat") return <TemplatView state={state} perintah={perintah} />;
    if (tempat === "langkah") return <LangkahView state={state} perintah={perintah} />;
    return <PeriksaView state={state} perintah={perintah} keTemplat={() => pindah("templat")} />;
  };
  return (
    <PanelTab tempat={tempat}>
      <Suspense fallback={memuat}>{tampilan()}</Suspense>
    </PanelTab>
  );
}
