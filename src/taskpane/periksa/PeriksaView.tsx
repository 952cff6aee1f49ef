import type { ViewProps } from "../app/tempat";
import { useMessages } from "../messages";
import { Keadaan } from "../parts/Keadaan";
import { PilihSop } from "../parts/PilihSop";
import { DaftarTemuan } from "./DaftarTemuan";
import "./periksa.css";
import { Status } from "./Status";

/** Where somebody goes on whose document is no SOP: an empty one needs the template, a written one what it already says. */
const JALAN_KELUAR = { kosong: "sisipkan", lain: "sisipkan", akreditasi: "dokumen", prosa: "dokumen" } as const;

/** What stands in the way of a good SOP, while it is written. */
export default function PeriksaView({ pane, state, tujuan, pindah }: ViewProps) {
  const { perintah } = pane;
  const m = useMessages();
  const { reading, hasil } = state;
  if (!reading) return null;
  const { kind } = reading.recognition;
  if (kind !== "sop-ap") {
    const keadaan = m.keadaan[kind];
    return <Keadaan {...keadaan} aksi={{ label: keadaan.aksi, jalankan: () => pindah(JALAN_KELUAR[kind]) }} />;
  }
  if (!hasil) {
    const lagi = { label: m.umum.cobaLagi, jalankan: () => void perintah.bacaLagi() };
    return <Keadaan {...m.keadaan.tidakDiperiksa} aksi={lagi} />;
  }
  return (
    <div className="periksa">
      <PilihSop state={state} perintah={perintah} />
      <Status state={state} hasil={hasil} perintah={perintah} />
      {reading.textOnly && <p className="catatan">{m.periksa.hanyaTeks}</p>}
      <DaftarTemuan pane={pane} state={state} hasil={hasil} tujuan={tujuan} pindah={pindah} />
    </div>
  );
}
