import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Layout } from "../../flowchart/layout";
import type { Pertanyaan } from "../../recognise/pertanyaan";
import type { MasalahTempelan, Tempelan } from "../../recognise/tempel/tempelan";
import { useMessages } from "../messages";
import { fromProsedur } from "./convert";
import { DaftarTanya, type PilihanTanya } from "./DaftarTanya";
import { gambarDraft } from "./gambar";
import { perubahanDari, prosedurDijawab } from "./jawaban";
import { useTeksLangkah } from "./teks";
import type { Ubahan } from "./ubah";

interface Props {
  /** Null while there is nothing to show yet. */
  hasil: (Tempelan & { readonly pertanyaan?: readonly (Pertanyaan & { readonly sel: string })[] }) | null;
  /** There are steps that could be replaced. */
  adaLangkah: boolean;
  layout: Layout | undefined;
  ubah: (ubahan: Ubahan) => void;
  tutup: () => void;
}

const TAMPAK = 5;

/** Steps from elsewhere as they were understood: counts, notes, questions and the drawing; only then they are taken over. */
export function HasilTempelan({ hasil, adaLangkah, layout, ubah, tutup }: Props) {
  const teks = useTeksLangkah();
  const { batal } = useMessages().umum;
  const m = teks.tempel;
  const [pilihan, setPilihan] = useState<PilihanTanya>({});
  const { masalah = [], pertanyaan = [] } = hasil ?? {};
  const prosedur = useMemo(
    () => hasil && prosedurDijawab(hasil.prosedur, perubahanDari(hasil.pertanyaan ?? [], pilihan)),
    [hasil, pilihan],
  );
  const gambar = useMemo(
    () => (prosedur && layout ? gambarDraft(fromProsedur(prosedur), layout) : null),
    [prosedur, layout],
  );
  const jumlah = prosedur?.langkah.length ?? 0;
  const pelaksana = prosedur?.pelaksana.length ?? 0;
  const ambil = (jenis: "gantiSemua" | "tambahkan"): void => {
    if (prosedur) ubah({ jenis, prosedur });
    tutup();
  };
  return (
    <>
      <div role="status">{hasil && <p>{jumlah === 0 ? m.tidakAda : m.terbaca(jumlah, pelaksana)}</p>}</div>
      {masalah.length > 0 && (
        <ul className="kecil">
          {masalah.slice(0, TAMPAK).map((satu, index) => (
            <li key={index}>{kalimat(satu, m.masalah)}</li>
          ))}
          {masalah.length > TAMPAK && <li>{m.lainnya(masalah.length - TAMPAK)}</li>}
        </ul>
      )}
      {pertanyaan.length > 0 && <p>{m.pastikan(pertanyaan.length)}</p>}
      <DaftarTanya
        pertanyaan={pertanyaan}
        pilihan={pilihan}
        pilih={setPilihan}
        keterangan={({ sel }) => (sel === "" ? "" : m.diSel(sel))}
      />
      {gambar?.status === "jadi" && (
        <div className="kertas" role="region" aria-label={m.gambar} tabIndex={0}>
          <img src={gambar.src} alt={teks.bagan.gambar(jumlah, pelaksana, gambar.halaman)} />
        </div>
      )}
      <div className="alat">
        <Button size="small" appearance="primary" disabledFocusable={jumlah === 0} onClick={() => ambil("gantiSemua")}>
          {adaLangkah ? m.ganti : m.pakai}
        </Button>
        {adaLangkah && (
          <Button size="small" disabledFocusable={jumlah === 0} onClick={() => ambil("tambahkan")}>
            {m.tambahkan}
          </Button>
        )}
        <Button size="small" onClick={tutup}>
          {batal}
        </Button>
      </div>
    </>
  );
}

const kalimat = (
  { jenis, baris, teks }: MasalahTempelan,
  m: Record<MasalahTempelan["jenis"], (baris: number, teks: string) => string>,
): string => m[jenis](baris, teks);
