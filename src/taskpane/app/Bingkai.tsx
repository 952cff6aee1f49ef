import { lazy, Suspense, useEffect, useEffectEvent, useState } from "react";
import { useBahasa, useMessages, type Bahasa } from "../messages";
import { Memuat } from "../parts/Memuat";
import { Keadaan } from "../parts/Keadaan";
import type { Pane } from "../session/pane";
import { usePaneState, type Sambungan } from "../session/useSession";
import type { Aksi } from "./aksi";
import { Isi } from "./Isi";
import { Kepala } from "./Kepala";
import { PanelTab } from "./PanelTab";
import type { Pindah, Tempat, Tujuan } from "./tempat";

const LaporanBar = lazy(() => import("./LaporanBar"));
const KartuPertama = lazy(() => import("../profil/kartu/KartuPertama"));

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
  const pindah: Pindah = (ke, tujuan = {}) => setLokasi({ tempat: ke, tujuan });
  useEffect(() => {
    document.documentElement.lang = bahasa;
  }, [bahasa]);

  if (sambungan.status === "siap") {
    return (
      <Siap
        pane={sambungan.pane}
        aksi={aksi}
        tempat={tempat}
        tujuan={tujuan}
        pindah={pindah}
        pilihBahasa={pilihBahasa}
      />
    );
  }
  return (
    <>
      <Kepala tempat={tempat} pindah={pindah} />
      <main className="isi">
        <h1 className="tersembunyi">{m.umum.nama}</h1>
        <PanelTab tempat={tempat}>
          {sambungan.status === "gagal" ? (
            <Keadaan {...m.keadaan[sambungan.gangguan]} />
          ) : (
            <Memuat label={m.keadaan.menghubungkan} />
          )}
        </PanelTab>
      </main>
    </>
  );
}

interface SiapProps extends Omit<Props, "sambungan">, Lokasi {
  pane: Pane;
  pindah: Pindah;
}

function Siap({ pane, aksi, tempat, tujuan, pindah, pilihBahasa }: SiapProps) {
  const m = useMessages();
  const bahasa = useBahasa();
  const state = usePaneState(pane);
  const { perintah } = pane;
  const { laporan, bisaKembali } = state;
  useEffect(() => perintah.pakaiBahasa(bahasa), [perintah, bahasa]);
  useEffect(() => {
    if (aksi.periksaLengkap) void perintah.periksaLengkap();
  }, [aksi, perintah]);

  const keTempat: Pindah = (ke, yangDituju) => {
    if (laporan?.report.ok) perintah.tutupLaporan();
    pindah(ke, yangDituju);
  };
  const keTemuan = useEffectEvent((temuan: string) => keTempat("periksa", { temuan }));
  useEffect(() => pane.session.onMark((temuan) => keTemuan(temuan)), [pane]);
  const kembalikan = bisaKembali && !laporan ? () => void perintah.kembalikan() : undefined;
  return (
    <>
      <Kepala tempat={tempat} pindah={keTempat} kembalikan={kembalikan} />
      <main className="isi" aria-busy={state.sibuk !== null}>
        <h1 className="tersembunyi">{m.umum.nama}</h1>
        <div role="status">
          <Suspense>
            {laporan && <LaporanBar laporan={laporan} bisaKembali={bisaKembali} perintah={perintah} />}
          </Suspense>
          {state.sibuk === "menulis" && <Memuat label={m.umum.sedangMenulis} />}
        </div>
        {state.profil.kartu && tempat !== "profil" && (
          <Suspense>
            <KartuPertama isi={() => keTempat("profil")} tutup={pane.profil.tutupKartu} />
          </Suspense>
        )}
        <Isi pane={pane} state={state} tempat={tempat} tujuan={tujuan} pindah={keTempat} pilihBahasa={pilihBahasa} />
      </main>
    </>
  );
}
