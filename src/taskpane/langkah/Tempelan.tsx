import { Button, Field, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { bacaTempelan, type MasalahTempelan } from "../../recognise/tempel/tempelan";
import { useMessages } from "../messages";
import { useTeksLangkah } from "./teks";
import type { Ubahan } from "./ubah";

interface Props {
  /** What was pasted already. */
  awal: string;
  /** There are steps that could be replaced. */
  adaLangkah: boolean;
  ubah: (ubahan: Ubahan) => void;
  tutup: () => void;
}

const TAMPAK = 5;

/** Steps from a spreadsheet: pasted, shown as they are understood, and only then taken over. */
export default function Tempelan({ awal, adaLangkah, ubah, tutup }: Props) {
  const m = useTeksLangkah().tempel;
  const { batal } = useMessages().umum;
  const [teks, setTeks] = useState(awal);
  const { prosedur, masalah } = useMemo(() => bacaTempelan(teks), [teks]);
  const jumlah = prosedur.langkah.length;
  const ambil = (jenis: "gantiSemua" | "tambahkan"): void => {
    ubah({ jenis, prosedur });
    tutup();
  };
  return (
    <section className="tanya" aria-label={m.judul}>
      <Field size="small" label={m.kotak} hint={m.petunjuk}>
        <Textarea size="small" rows={3} autoFocus value={teks} onChange={(_, { value }) => setTeks(value)} />
      </Field>
      <div role="status">
        {teks !== "" && <p>{jumlah === 0 ? m.tidakAda : m.terbaca(jumlah, prosedur.pelaksana.length)}</p>}
      </div>
      {teks !== "" && masalah.length > 0 && (
        <ul className="kecil">
          {masalah.slice(0, TAMPAK).map((satu, index) => (
            <li key={index}>{kalimat(satu, m.masalah)}</li>
          ))}
          {masalah.length > TAMPAK && <li>{m.lainnya(masalah.length - TAMPAK)}</li>}
        </ul>
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
    </section>
  );
}

const kalimat = (
  { jenis, baris, teks }: MasalahTempelan,
  m: Record<MasalahTempelan["jenis"], (baris: number, teks: string) => string>,
): string => m[jenis](baris, teks);
