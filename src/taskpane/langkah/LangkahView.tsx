import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState, type ClipboardEvent, type DragEvent, type KeyboardEvent } from "react";
import type { ViewProps } from "../app/tempat";
import { denganKeinginan } from "../../word/keinginan";
import { PilihSop } from "../parts/PilihSop";
import { Pesan } from "../parts/Pesan";
import { langkahTerpilih, sopTerpilih } from "../session/state";
import { BacaanBagan } from "./BacaanBagan";
import { BarBagan } from "./BarBagan";
import { DaftarLangkah } from "./DaftarLangkah";
import { DaftarPelaksana } from "./DaftarPelaksana";
import { Pratinjau } from "./Pratinjau";
import "./langkah.css";
import { halamanBerubah } from "./halaman";
import { kesesuaian, type LangkahAksi } from "./state";
import { SalinExcel } from "./SalinExcel";
import { TawaranDraf } from "./TawaranDraf";
import { useTeksLangkah } from "./teks";
import { teksBaris } from "./teks-gambar";
import type { Ubahan } from "./ubah";
import { useFokus } from "./useFokus";

const TeksGambar = lazy(() => import("./TeksGambar"));
const Tempelan = lazy(() => import("./Tempelan"));
const BukuExcel = lazy(() => import("./BukuExcel"));

/** Where steps from Excel come from: a text that was pasted, or a file. */
type DariExcel = { readonly teks: string } | { readonly berkas: File | null };

/** The steps of the procedure as a list, the chart that they make, and the way into the document. */
export default function LangkahView({ pane: { perintah, session }, state }: ViewProps) {
  const m = useTeksLangkah();
  const { index, sop } = sopTerpilih(state);
  const langkah = langkahTerpilih(state);
  const { kini } = langkah.riwayat;
  const dibaca = state.reading?.layouts[index] ?? state.reading?.layouts[0];
  const gaya = state.profil.berlaku.bagan;
  const layout = useMemo(() => dibaca && denganKeinginan(dibaca, { gaya }), [dibaca, gaya]);
  const bukaan = useState<number | null>(null);
  const [tanpa, setTanpa] = useState<ReadonlySet<string>>(new Set());
  const teksLama = teksBaris(kini, sop?.teksGambar ?? []);
  const [excel, setExcel] = useState<DariExcel | null>(null);
  const { wadah, fokuskan } = useFokus();
  const ubah = (ubahan: Ubahan): void => perintah.langkah({ type: "ubah", ubahan });
  const buka = (id: number): void => {
    bukaan[1](id);
    fokuskan(`kegiatan-${id}`);
  };
  const tujuan = { adaLangkah: kini.baris.length > 0, layout, ubah, tutup: () => setExcel(null) };
  if (state.drafLama) return <TawaranDraf draf={state.drafLama} perintah={perintah} />;
  return (
    <div
      className="langkah"
      ref={wadah}
      onKeyDown={(event) => urungkanDengan(event, perintah.langkah)}
      onPaste={(event) => setExcel(tabelDari(event) ?? excel)}
      onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
      onDrop={(event) => setExcel(bukuDari(event) ?? excel)}
    >
      <PilihSop state={state} perintah={perintah} />
      <BarBagan
        kesesuaian={halamanBerubah(kini, layout?.pisahSebelum) ? "belumSesuai" : kesesuaian(langkah)}
        siap={kini.baris.length > 0 && kini.kolom.length > 0 && state.sibuk === null}
        bangun={() => void perintah.bangunBagan(tanpa)}
      />
      {teksLama.length > 0 && (
        <Suspense>
          <TeksGambar
            teks={teksLama}
            tanpa={tanpa}
            ubahTanpa={setTanpa}
            tunjukkan={(at) => void session.select(at).catch(() => false)}
          />
        </Suspense>
      )}
      {sop?.sop.dokumen?.baganTerbaca === false && <p className="catatan">{m.bagan.tidakTerbaca}</p>}
      <BacaanBagan langkah={langkah} pertanyaan={sop?.pertanyaan ?? []} aksi={perintah.langkah} session={session} />
      {state.tidakTersimpan && <Pesan nada="warning">{m.bagan.tidakTersimpan}</Pesan>}
      {layout && <Pratinjau draft={kini} layout={layout} ubah={ubah} buka={buka} />}
      <DaftarPelaksana draft={kini} ubah={ubah} />
      {excel !== null && (
        <Suspense>
          {"teks" in excel ? (
            <Tempelan awal={excel.teks} {...tujuan} />
          ) : (
            <BukuExcel key={excel.berkas?.name} awal={excel.berkas} {...tujuan} />
          )}
        </Suspense>
      )}
      <DaftarLangkah riwayat={langkah.riwayat} aksi={perintah.langkah} bukaan={bukaan} layout={layout} />
      <div className="alat kaki">
        <Button size="small" onClick={() => setExcel({ berkas: null })}>
          {m.tempel.bukaBerkas}
        </Button>
        <Button size="small" onClick={() => setExcel({ teks: "" })}>
          {m.tempel.buka}
        </Button>
        {kini.baris.length > 0 && <SalinExcel draft={kini} />}
      </div>
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

/** A table on the clipboard, pasted anywhere but into a field; null for anything else. */
function tabelDari({ clipboardData, target }: ClipboardEvent): DariExcel | null {
  const teks = clipboardData.getData("text/plain");
  const diKotak = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return !diKotak && teks.includes("\t") ? { teks } : null;
}

/** A file dropped on the list; without this, the webview would leave the pane to open it. */
function bukuDari(event: DragEvent): DariExcel | null {
  const [berkas] = event.dataTransfer.files;
  if (!berkas) return null;
  event.preventDefault();
  return { berkas };
}
