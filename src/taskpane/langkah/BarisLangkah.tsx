import { memo } from "react";
import type { Bentuk } from "../../sop/sop";
import { IkonBentuk } from "./IkonBentuk";
import { useTeksLangkah } from "./teks";

interface Props {
  id: number;
  /** From 1. */
  posisi: number;
  kegiatan: string;
  /** Empty where nobody performs it yet. */
  pelaksana: string;
  bentuk: Bentuk;
  terbuka: boolean;
  /** Position of an earlier step that says the same, or null. */
  kembar: number | null;
  /** It is wanted at the head of a page. */
  halamanBaru: boolean;
  buka: (id: number | null) => void;
}

/** A step in one line: number, symbol, what is done and by whom. Drawn again only when one of these changes. */
export const BarisLangkah = memo(function BarisLangkah(props: Props) {
  const { id, posisi, kegiatan, pelaksana, bentuk, terbuka, kembar, halamanBaru, buka } = props;
  const { langkah: m, halaman } = useTeksLangkah();
  return (
    <button
      type="button"
      className="baris"
      data-fokus={`baris-${id}`}
      aria-expanded={terbuka}
      onClick={() => buka(terbuka ? null : id)}
    >
      <span className="nomor">{`${posisi}. `}</span>
      <IkonBentuk bentuk={bentuk} />
      <span className="kalimat" data-kosong={kegiatan === ""}>
        {kegiatan || m.tanpaKegiatan}
      </span>
      {kembar !== null && <span className="kembar">{m.samaDengan(kembar)}</span>}
      {halamanBaru && <span className="kembar">{halaman.tanda}</span>}
      <span className="tersembunyi">, {m.oleh} </span>
      <span className="oleh">{pelaksana || m.tanpaPelaksana}</span>
    </button>
  );
});
