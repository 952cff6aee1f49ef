import { Button } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { useState } from "react";
import type { Perubahan, Pertanyaan } from "../../recognise/pertanyaan";
import type { Address } from "../../sop/address";
import { TombolIkon } from "../parts/TombolIkon";
import { DaftarTanya, type PilihanTanya } from "./DaftarTanya";
import { perubahanDari } from "./jawaban";
import { useTeksLangkah } from "./teks";

interface Props {
  pertanyaan: readonly Pertanyaan[];
  jawab: (perubahan: readonly Perubahan[]) => void;
  tunjukkan: (at: Address) => void;
}

/** What an old drawing leaves open: each place beside what was understood, to be settled before the chart is drawn anew. */
export default function TanyaBagan({ pertanyaan, jawab, tunjukkan }: Props) {
  const m = useTeksLangkah().tanya;
  const [pilihan, setPilihan] = useState<PilihanTanya>({});
  return (
    <section className="tanya" aria-label={m.judul}>
      <p>{m.isi(pertanyaan.length)}</p>
      <DaftarTanya
        pertanyaan={pertanyaan}
        pilihan={pilihan}
        pilih={setPilihan}
        samping={({ at }) => <TombolIkon label={m.tunjukkan} ikon={<EyeRegular />} jalankan={() => tunjukkan(at)} />}
      />
      <div className="alat">
        <Button size="small" appearance="primary" onClick={() => jawab(perubahanDari(pertanyaan, pilihan))}>
          {m.pakai}
        </Button>
      </div>
    </section>
  );
}
