import { useEffect, useState } from "react";
import { useBahasa, useMessages, type Bahasa } from "../messages";
import { Keadaan } from "../parts/Keadaan";
import { usePaneState, type Sambungan } from "../session/useSession";
import type { Aksi } from "./aksi";
import { Kerangka, Menghubungkan } from "./Kerangka";
import { PanelTab } from "./PanelTab";
import { Siap } from "./Siap";
import type { Pindah, Tempat, Tujuan } from "./tempat";

interface Props {
  sambungan: Sambungan;
  aksi: Aksi;
  pilihBahasa: (bahasa: Bahasa) => void;
}

/** Where the person is. */
interface Lokasi {
  tempat: Tempat;
  tujuan: Tujuan;
}

/** Header, then whatever the pane has to show; before the document is there, why it is not. */
export function Bingkai({ sambungan, aksi, pilihBahasa }: Props) {
  const m = useMessages();
  const bahasa = useBahasa();
  const [{ tempat, tujuan }, setLokasi] = useState<Lokasi>({ tempat: aksi.tempat, tujuan: aksi.tujuan ?? {} });
  useEffect(() => {
    document.documentElement.lang = bahasa;
  }, [bahasa]);

  const pane = sambungan.status === "siap" ? sambungan.pane : null;
  const state = usePaneState(pane);
  const laporan = state?.laporan ?? null;
  const pindah: Pindah = (ke, yangDituju = {}) => {
    if (laporan?.report.ok) pane?.perintah.tutupLaporan();
    setLokasi({ tempat: ke, tujuan: yangDituju });
  };
  const kembalikan = pane && state?.bisaKembali && !laporan ? () => void pane.perintah.kembalikan() : undefined;
  return (
    <Kerangka tempat={tempat} pindah={pindah} kembalikan={kembalikan} sibuk={(state?.sibuk ?? null) !== null}>
      {pane && state ? (
        <Siap {...{ pane, state, tempat, tujuan, aksi, pindah, pilihBahasa }} />
      ) : sambungan.status === "gagal" ? (
        <PanelTab tempat={tempat}>
          <Keadaan {...m.keadaan[sambungan.gangguan]} />
        </PanelTab>
      ) : (
        <Menghubungkan tempat={tempat} />
      )}
    </Kerangka>
  );
}
