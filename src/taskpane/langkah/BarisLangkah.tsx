import { useMessages } from "../messages";
import { bentukOtomatis } from "./bentuk";
import type { Draft } from "./draft";
import { IkonBentuk } from "./IkonBentuk";

interface Props {
  draft: Draft;
  index: number;
  terbuka: boolean;
  alih: () => void;
}

/** A step in one line: number, symbol, what is done and by whom. */
export function BarisLangkah({ draft, index, terbuka, alih }: Props) {
  const m = useMessages().langkah;
  const baris = draft.baris[index];
  if (!baris) return null;
  const [simbol] = baris.simbol;
  const pelaksana = draft.kolom.find(({ id }) => id === simbol?.kolom)?.nama || m.tanpaPelaksana;
  const kegiatan = baris.kegiatan || m.tanpaKegiatan;
  return (
    <button type="button" className="baris" data-fokus={`baris-${baris.id}`} aria-expanded={terbuka} onClick={alih}>
      <span className="nomor">{`${index + 1}. `}</span>
      <IkonBentuk bentuk={simbol?.bentuk ?? bentukOtomatis(draft, index)} />
      <span className="kalimat" data-kosong={baris.kegiatan === ""}>
        {kegiatan}
      </span>
      <span className="tersembunyi">, {m.oleh} </span>
      <span className="oleh">{pelaksana}</span>
    </button>
  );
}
