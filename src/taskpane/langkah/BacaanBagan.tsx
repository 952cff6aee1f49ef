import { lazy, Suspense, useState } from "react";
import type { Pertanyaan } from "../../recognise/pertanyaan";
import type { Session } from "../../word/session";
import { barisSeperti, simbolDiganti, tentangPanah } from "./jawaban";
import type { LangkahAksi, LangkahState } from "./state";
import { useTeksLangkah } from "./teks";

const TanyaBagan = lazy(() => import("./TanyaBagan"));

interface Props {
  langkah: LangkahState;
  pertanyaan: readonly Pertanyaan[];
  aksi: (aksi: LangkahAksi) => void;
  session: Session;
}

/** How a drawing by hand was understood: what drawing it anew will replace, and what must be asked before. */
export function BacaanBagan({ langkah: { riwayat, dokumen }, pertanyaan, aksi, session }: Props) {
  const m = useTeksLangkah().tanya;
  const [terjawab, setTerjawab] = useState("");
  if (!dokumen) return null;
  const semua = barisSeperti(riwayat.kini, dokumen) ? tentangPanah(pertanyaan) : [];
  const kunci = semua.map(({ id }) => id).join();
  const diganti = simbolDiganti(riwayat.kini, dokumen);
  return (
    <>
      {diganti > 0 && <p className="catatan">{m.diganti(diganti)}</p>}
      {semua.length > 0 && kunci !== terjawab && (
        <Suspense>
          <TanyaBagan
            key={kunci}
            pertanyaan={semua}
            jawab={(perubahan) => {
              aksi({ type: "jawab", perubahan });
              setTerjawab(kunci);
            }}
            tunjukkan={(at) => void session.select(at).catch(() => false)}
          />
        </Suspense>
      )}
    </>
  );
}
