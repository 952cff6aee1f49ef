import { Suspense } from "react";
import { useMessages } from "../messages";
import { Jaring } from "../parts/Jaring";
import { Keadaan } from "../parts/Keadaan";
import { Memuat } from "../parts/Memuat";
import { PanelTab } from "./PanelTab";
import { TAMPILAN } from "./tampilan";
import { tanpaDokumen, type Tempat, type ViewProps } from "./tempat";

/** What the chosen place shows. */
export function Isi({ tempat, ...props }: ViewProps & { tempat: Tempat }) {
  const m = useMessages();
  const { pane, state } = props;
  const tampilan = (): React.ReactNode => {
    const Tampilan = TAMPILAN[tempat];
    if (state.reading || tanpaDokumen(tempat)) return <Tampilan {...props} />;
    if (!state.tidakTerbaca) return <Memuat label={m.keadaan.menghubungkan} />;
    const lagi = { label: m.umum.cobaLagi, jalankan: () => void pane.perintah.bacaLagi() };
    return <Keadaan {...m.keadaan.tidakTerbaca} aksi={lagi} />;
  };
  const muatUlang = { label: m.umum.muatUlang, jalankan: () => location.reload() };
  return (
    <PanelTab tempat={tempat}>
      <Jaring key={tempat} gagal={<Keadaan {...m.keadaan.tidakTampil} aksi={muatUlang} />}>
        <Suspense fallback={<Memuat label={m.umum.memuat} />}>{tampilan()}</Suspense>
      </Jaring>
    </PanelTab>
  );
}
