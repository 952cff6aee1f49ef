import { Button, Field, Select } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { useState } from "react";
import type { Perubahan, Pertanyaan } from "../../recognise/pertanyaan";
import type { Address } from "../../sop/address";
import { TombolIkon } from "../parts/TombolIkon";
import { useTeksLangkah } from "./teks";
import type { TeksLangkah } from "./teks-id";

interface Props {
  pertanyaan: readonly Pertanyaan[];
  jawab: (perubahan: readonly Perubahan[]) => void;
  tunjukkan: (at: Address) => void;
}

/** What an old drawing leaves open: each place beside what was understood, to be settled before the chart is drawn anew. */
export default function TanyaBagan({ pertanyaan, jawab, tunjukkan }: Props) {
  const m = useTeksLangkah().tanya;
  const [pilihan, setPilihan] = useState<Readonly<Record<string, number>>>({});
  const kirim = (): void =>
    jawab(pertanyaan.flatMap(({ id, pilihan: semua }) => semua[pilihan[id] ?? 0]?.perubahan ?? []));
  return (
    <section className="tanya" aria-label={m.judul}>
      <p>{m.isi(pertanyaan.length)}</p>
      {pertanyaan.map((satu) => (
        <div className="simbol-langkah" key={satu.id}>
          <Field size="small" label={kalimat(satu, m)}>
            <Select
              size="small"
              value={String(pilihan[satu.id] ?? 0)}
              onChange={(_, { value }) => setPilihan({ ...pilihan, [satu.id]: Number(value) })}
            >
              {satu.pilihan.map(({ arti }, index) => (
                <option key={arti} value={String(index)}>
                  {arti === "bukan" ? m.bukan : m.langkah(arti)}
                </option>
              ))}
            </Select>
          </Field>
          <TombolIkon label={m.tunjukkan} ikon={<EyeRegular />} jalankan={() => tunjukkan(satu.at)} />
        </div>
      ))}
      <div className="alat">
        <Button size="small" appearance="primary" onClick={kirim}>
          {m.pakai}
        </Button>
      </div>
    </section>
  );
}

/** What is asked, by the place of the value that hangs on it. */
function kalimat({ jenis, path, dipahami }: Pertanyaan, m: TeksLangkah["tanya"]): string {
  const langkah = Number(/^prosedur\.langkah\.(\d+)/.exec(path)?.[1] ?? 0) + 1;
  if (jenis === "labelPanah") return m.label(dipahami, langkah);
  if (path.endsWith(".ke")) return m.sesudah(langkah);
  return path.includes(".ke.") ? m.dari(langkah) : m.menuju(langkah);
}
