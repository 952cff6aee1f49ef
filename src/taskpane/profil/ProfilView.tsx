import { Button } from "@fluentui/react-components";
import { bacaProfil } from "../../sop/profil/baca";
import { kalimatSalah } from "../../sop/profil/kalimat";
import type { ViewProps } from "../app/tempat";
import { useBahasa, useTeks } from "../messages";
import { Pesan } from "../parts/Pesan";
import { Lipatan } from "../parts/Lipatan";
import { Aturan } from "./Aturan";
import { Bagan } from "./Bagan";
import { Berkas } from "./Berkas";
import { DaftarSop, PejabatKami, Peran, TabelNomenklatur } from "./Daftar";
import { DaftarSalah } from "./DaftarSalah";
import { Lembar } from "./Lembar";
import { Nomor } from "./Nomor";
import "./profil.css";
import { TEKS } from "./teks";
import { usePenyunting } from "./useProfil";
import { Utama } from "./Utama";

/** What this office and its pemda have set. */
export default function ProfilView({ pane, state, pindah }: ViewProps) {
  const m = useTeks(TEKS);
  const bahasa = useBahasa();
  const penyunting = usePenyunting(pane, state);
  const { bawaan, rusak, tersimpan } = state.profil;
  const salah = (teks: string | undefined): string[] => {
    const hasil = teks === undefined ? null : bacaProfil(teks);
    return hasil === null || hasil.ok ? [] : hasil.salah.map((satu) => kalimatSalah(satu, teks ?? "", bahasa));
  };
  return (
    <div className="profil">
      <div className="kepala-profil">
        <h2>{m.judul}</h2>
        <p className="kecil">{bawaan ? m.adaBawaan(bawaan.nama ?? bawaan.id) : m.isi}</p>
      </div>
      {!tersimpan && <Pesan nada="warning">{m.tidakTersimpan}</Pesan>}
      <DaftarSalah judul={m.bawaanRusak} salah={salah(rusak.bawaan)} />
      <DaftarSalah judul={m.sendiriRusak} salah={salah(rusak.sendiri)} />
      <Utama {...penyunting} />
      <div className="isian-profil baris-aksi">
        <Button size="small" appearance="primary" onClick={() => pindah("sisipkan")}>
          {m.keTemplat}
        </Button>
      </div>
      <Lipatan nama="profil-lembar" judul={m.lembar}>
        <Lembar {...penyunting} />
      </Lipatan>
      <Lipatan nama="profil-bagan" judul={m.bagan}>
        <Bagan {...penyunting} />
      </Lipatan>
      <Lipatan nama="profil-nomor" judul={m.nomor}>
        <Nomor {...penyunting} hariIni={pane.hariIni()} />
      </Lipatan>
      <Lipatan nama="profil-sop" judul={m.sop}>
        <DaftarSop {...penyunting} />
      </Lipatan>
      <Lipatan nama="profil-pejabat" judul={m.pejabat}>
        <PejabatKami {...penyunting} />
      </Lipatan>
      <Lipatan nama="profil-peran" judul={m.peran}>
        <Peran {...penyunting} />
      </Lipatan>
      <Lipatan nama="profil-nomenklatur" judul={m.nomenklatur}>
        <TabelNomenklatur {...penyunting} />
      </Lipatan>
      <Lipatan nama="profil-aturan" judul={m.aturan}>
        <Aturan {...penyunting} />
      </Lipatan>
      <Lipatan nama="profil-berkas" judul={m.berkas}>
        <Berkas {...penyunting} />
      </Lipatan>
    </div>
  );
}
