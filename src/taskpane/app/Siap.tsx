import { lazy, Suspense, useEffect, useEffectEvent } from "react";
import { useBahasa, useMessages } from "../messages";
import { Memuat } from "../parts/Memuat";
import type { Aksi } from "./aksi";
import { Isi } from "./Isi";
import type { Tempat, ViewProps } from "./tempat";

const LaporanBar = lazy(() => import("./LaporanBar"));
const KartuPertama = lazy(() => import("../profil/kartu/KartuPertama"));

interface Props extends ViewProps {
  tempat: Tempat;
  aksi: Aksi;
}

/** The pane with its document: how the last write ended, then the chosen place. */
export function Siap({ aksi, ...props }: Props) {
  const m = useMessages();
  const bahasa = useBahasa();
  const { pane, state, tempat, pindah } = props;
  const { perintah } = pane;
  const { laporan } = state;
  useEffect(() => perintah.pakaiBahasa(bahasa), [perintah, bahasa]);
  useEffect(() => {
    if (aksi.periksaLengkap) void perintah.periksaLengkap();
  }, [aksi, perintah]);

  const keTemuan = useEffectEvent((temuan: string) => pindah("periksa", { temuan, dariDokumen: true }));
  useEffect(() => pane.session.onMark((temuan) => keTemuan(temuan)), [pane]);
  return (
    <>
      <div role="status">
        <Suspense>
          {laporan && <LaporanBar laporan={laporan} bisaKembali={state.bisaKembali} perintah={perintah} />}
        </Suspense>
        {state.sibuk === "menulis" && <Memuat label={m.umum.sedangMenulis} />}
      </div>
      {state.profil.kartu && tempat !== "profil" && (
        <Suspense>
          <KartuPertama isi={() => pindah("profil")} tutup={pane.profil.tutupKartu} />
        </Suspense>
      )}
      <Isi {...props} />
    </>
  );
}
