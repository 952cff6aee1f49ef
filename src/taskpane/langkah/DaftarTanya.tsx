import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Pertanyaan } from "../../recognise/pertanyaan";
import { useTeksLangkah } from "./teks";
import type { TeksLangkah } from "./teks-id";

/** The number of the chosen answer, by the id of its question. */
export type PilihanTanya = Readonly<Record<string, number>>;

interface Props<T extends Pertanyaan> {
  pertanyaan: readonly T[];
  pilihan: PilihanTanya;
  pilih: (pilihan: PilihanTanya) => void;
  /** What stands beside a question, and what is said below it. */
  samping?: (satu: T) => ReactNode;
  keterangan?: (satu: T) => string;
}

/** What a drawing leaves open: each question with the answers that it may have, the likeliest chosen. */
export function DaftarTanya<T extends Pertanyaan>({ pertanyaan, pilihan, pilih, samping, keterangan }: Props<T>) {
  const m = useTeksLangkah().tanya;
  return pertanyaan.map((satu) => (
    <div className="simbol-langkah" key={satu.id}>
      <Field size="small" label={kalimat(satu, m)} hint={keterangan?.(satu)}>
        <Select
          size="small"
          value={String(pilihan[satu.id] ?? 0)}
          onChange={(_, { value }) => pilih({ ...pilihan, [satu.id]: Number(value) })}
        >
          {satu.pilihan.map(({ arti }, index) => (
            <option key={arti} value={String(index)}>
              {arti === "bukan" ? m.bukan : m.langkah(arti)}
            </option>
          ))}
        </Select>
      </Field>
      {samping?.(satu)}
    </div>
  ));
}

/** What is asked, by the place of the value that hangs on it. */
function kalimat({ jenis, path, dipahami }: Pertanyaan, m: TeksLangkah["tanya"]): string {
  const langkah = Number(/^prosedur\.langkah\.(\d+)/.exec(path)?.[1] ?? 0) + 1;
  if (jenis === "labelPanah") return m.label(dipahami, langkah);
  if (path.endsWith(".ke")) return m.sesudah(langkah);
  return path.includes(".ke.") ? m.dari(langkah) : m.menuju(langkah);
}
