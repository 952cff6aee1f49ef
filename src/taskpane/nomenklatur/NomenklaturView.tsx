import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ViewProps } from "../app/tempat";
import { useTeks } from "../messages";
import { DaftarTemu } from "./DaftarTemu";
import { perubahan, pilihanAwal, temukan, type Temu } from "./kemunculan";
import "./nomenklatur.css";
import { RevisiBaru } from "./RevisiBaru";
import { tabelDariProfil, tambahBaris, type BarisNama } from "./tabel";
import { TabelNama } from "./TabelNama";
import { TEKS } from "./teks";

const KOSONG: BarisNama = { lama: "", baru: "" };

/** Old names to new ones: the table, every place in the document, and one write for those that are ticked. */
export default function NomenklaturView({ pane, state }: ViewProps) {
  const m = useTeks(TEKS);
  const [tabel, setTabel] = useState<readonly BarisNama[]>(() =>
    tambahBaris([], [...tabelDariProfil(state.profil.berlaku.nomenklatur), KOSONG]),
  );
  const [temu, setTemu] = useState<readonly Temu[] | null>(null);
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set());
  const sibuk = state.sibuk !== null;

  const cari = async (): Promise<void> => {
    const hasil = temukan(await pane.session.allTexts().catch(() => []), tabel);
    setTemu(hasil);
    setDipilih(pilihanAwal(hasil));
  };
  const ganti = async (): Promise<void> => {
    const changes = perubahan(temu ?? [], dipilih);
    if (await pane.kerja.tulis("nomenklatur", () => pane.session.replaceEverywhere(changes))) setTemu(null);
  };

  return (
    <>
      <div className="lembar">
        <h2>{m.judul}</h2>
        <p className="kecil">{m.isi}</p>
        <TabelNama
          tabel={tabel}
          ubah={(baru) => {
            setTabel(baru);
            setTemu(null);
          }}
        />
        <div className="baris-aksi">
          <Button appearance={temu ? "secondary" : "primary"} disabledFocusable={sibuk} onClick={() => void cari()}>
            {m.cari}
          </Button>
        </div>
        <div role="status">{temu && <p>{m.jumlah(temu.length)}</p>}</div>
        {temu && temu.length > 0 && (
          <>
            <DaftarTemu temu={temu} dipilih={dipilih} pilih={setDipilih} />
            <div className="baris-aksi ganti-nama">
              <Button appearance="primary" disabledFocusable={sibuk || dipilih.size === 0} onClick={() => void ganti()}>
                {m.ganti(dipilih.size)}
              </Button>
            </div>
          </>
        )}
      </div>
      <RevisiBaru pane={pane} state={state} />
    </>
  );
}
