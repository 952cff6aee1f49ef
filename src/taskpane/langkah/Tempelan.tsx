import { Field, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Layout } from "../../flowchart/layout";
import { bacaTempelan } from "../../recognise/tempel/tempelan";
import { HasilTempelan } from "./HasilTempelan";
import { useTeksLangkah } from "./teks";
import type { Ubahan } from "./ubah";

interface Props {
  /** What was pasted already. */
  awal: string;
  /** There are steps that could be replaced. */
  adaLangkah: boolean;
  layout: Layout | undefined;
  ubah: (ubahan: Ubahan) => void;
  tutup: () => void;
}

/** Steps from a spreadsheet: pasted, shown as they are understood, and only then taken over. */
export default function Tempelan({ awal, ...lain }: Props) {
  const m = useTeksLangkah().tempel;
  const [teks, setTeks] = useState(awal);
  const hasil = useMemo(() => (teks === "" ? null : bacaTempelan(teks)), [teks]);
  return (
    <section className="tanya" aria-label={m.judul}>
      <Field size="small" label={m.kotak} hint={m.petunjuk}>
        <Textarea size="small" rows={3} autoFocus value={teks} onChange={(_, { value }) => setTeks(value)} />
      </Field>
      <HasilTempelan hasil={hasil} {...lain} />
    </section>
  );
}
