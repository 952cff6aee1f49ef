import { useState, type KeyboardEvent } from "react";
import type { ViewProps } from "../app/tempat";
import { PilihSop } from "../parts/PilihSop";
import { Pesan } from "../parts/Pesan";
import { langkahTerpilih, sopTerpilih } from "../session/state";
import { BarBagan } from "./BarBagan";
import { DaftarLangkah } from "./DaftarLangkah";
import { DaftarPelaksana } from "./DaftarPelaksana";
import { Pratinjau } from "./Pratinjau";
import "./langkah.css";
import { kesesuaian, type LangkahAksi } from "./state";
import { TawaranDraf } from "./TawaranDraf";
import { useTeksLangkah } from "./teks";
import type { Ubahan } from "./ubah";
import { useFokus } from "./useFokus";

/** The steps of the procedure as a list, the chart that they make, and the way into the document. */
export default function LangkahView({ pane: { perintah }, state }: ViewProps) {
  const m = useTeksLangkah();
  const { index, sop } = sopTerpilih(state);
  const langkah = langkahTerpilih(state);
  const { kini } = langkah.riwayat;
  const layout = state.reading?.layouts[index] ?? state.reading?.layouts[0];
  const bukaan = useState<number | null>(null);
  const { wadah, fokuskan } = useFokus();
  const ubah = (ubahan: Ubahan): void => perintah.langkah({ type: "ubah", ubahan });
  const buka = (id: number): void => {
    bukaan[1](id);
    fokuskan(`kegiatan-${id}`);
  };
  if (state.drafLama) return <TawaranDraf draf={state.drafLama} perintah={perintah} />;
  return (
    <div className="langkah" ref={wadah} onKeyDown={(event) => urungkanDengan(event, perintah.langkah)}>
      <PilihSop state={state} perintah={perintah} />
      <BarBagan
        kesesuaian={kesesuaian(langkah)}
        siap={kini.baris.length > 0 && kini.kolom.length > 0 && state.sibuk === null}
        bangun={() => void perintah.bangunBagan()}
      />
      {sop?.sop.dokumen?.baganTerbaca === false && <p className="catatan">{m.bagan.tidakTerbaca}</p>}
      {state.tidakTersimpan && <Pesan nada="warning">{m.bagan.tidakTersimpan}</Pesan>}
      {layout && <Pratinjau draft={kini} layout={layout} ubah={ubah} buka={buka} />}
      <DaftarPelaksana draft={kini} ubah={ubah} />
      <DaftarLangkah riwayat={langkah.riwayat} aksi={perintah.langkah} bukaan={bukaan} />
    </div>
  );
}

/** Ctrl+Z and Ctrl+Y, as in Word; in a field as well, where typing is one step back. */
function urungkanDengan(event: KeyboardEvent, aksi: (aksi: LangkahAksi) => void): void {
  if (!event.ctrlKey && !event.metaKey) return;
  const tombol = event.key.toLowerCase();
  const ulang = tombol === "y" || (tombol === "z" && event.shiftKey);
  if (!ulang && tombol !== "z") return;
  event.preventDefault();
  aksi({ type: ulang ? "ulangi" : "urungkan" });
}
