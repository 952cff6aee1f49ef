import { useEffect } from "react";
import type { Cuplikan, Entri } from "../../snippets/cuplikan";
import { useMessages, useTeks } from "../messages";
import type { Kelompok } from "./entri";
import { TEKS } from "./teks";
import { milikSendiri } from "./tindakan";

interface Props {
  kelompok: readonly { kelompok: Kelompok; entri: readonly Entri[] }[];
  aktif: string | null;
  milik: readonly Cuplikan[];
  pilih: (id: string) => void;
}

/** The hits by group. The focus stays in the search box, which names the chosen one. */
export function DaftarEntri({ kelompok, aktif, milik, pilih }: Props) {
  const m = useTeks(TEKS);
  const nama = { ...useMessages().bagian, ...m.kelompok };
  useEffect(() => {
    if (aktif !== null) document.getElementById(`entri-${aktif}`)?.scrollIntoView?.({ block: "nearest" });
  }, [aktif]);
  return (
    <>
      {kelompok.length === 0 && <p className="kecil tidak-ada">{m.tidakAda}</p>}
      <div id="daftar-entri" role="listbox" aria-label={m.daftar}>
        {kelompok.map(({ kelompok: satuan, entri }) => (
          <div key={satuan} role="group" aria-labelledby={`kelompok-${satuan}`}>
            <div id={`kelompok-${satuan}`} className="kelompok" role="presentation">
              {nama[satuan]}
            </div>
            {entri.map((satu) => (
              <div
                key={satu.id}
                id={`entri-${satu.id}`}
                role="option"
                aria-selected={satu.id === aktif}
                className="baris"
                onClick={() => pilih(satu.id)}
              >
                <span className="kalimat">{satu.judul}</span>
                {milikSendiri(satu, milik) && <span className="kecil">{m.milik}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
