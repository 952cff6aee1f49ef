import type { ViewProps } from "../app/tempat";
import { PilihSop } from "../parts/PilihSop";
import { Pesan } from "../parts/Pesan";
import { langkahTerpilih, sopTerpilih } from "../session/state";
import { BarBagan } from "./BarBagan";
import { DaftarLangkah } from "./DaftarLangkah";
import { DaftarPelaksana } from "./DaftarPelaksana";
import { Pratinjau } from "./Pratinjau";
import "./langkah.css";
import { kesesuaian } from "./state";
import { TawaranDraf } from "./TawaranDraf";
import { useTeksLangkah } from "./teks";

/** The steps of the procedure as a list, the chart that they make, and the way into the document. */
export default function LangkahView({ pane: { perintah }, state }: ViewProps) {
  const m = useTeksLangkah();
  const { index, sop } = sopTerpilih(state);
  const langkah = langkahTerpilih(state);
  const { kini } = langkah.riwayat;
  const layout = state.reading?.layouts[index] ?? state.reading?.layouts[0];
  if (state.drafLama) return <TawaranDraf draf={state.drafLama} perintah={perintah} />;
  return (
    <div className="langkah">
      <PilihSop state={state} perintah={perintah} />
      <BarBagan
        kesesuaian={kesesuaian(langkah)}
        siap={kini.baris.length > 0 && kini.kolom.length > 0 && state.sibuk === null}
        bangun={() => void perintah.bangunBagan()}
      />
      {sop?.sop.dokumen?.baganTerbaca === false && <p className="catatan">{m.bagan.tidakTerbaca}</p>}
      {state.tidakTersimpan && <Pesan nada="warning">{m.bagan.tidakTersimpan}</Pesan>}
      {layout && <Pratinjau draft={kini} layout={layout} />}
      <DaftarPelaksana draft={kini} ubah={(ubahan) => perintah.langkah({ type: "ubah", ubahan })} />
      <DaftarLangkah riwayat={langkah.riwayat} aksi={perintah.langkah} />
    </div>
  );
}
