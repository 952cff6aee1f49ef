import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { bacaTabel, teksTabel, type KolomTabel } from "../../sop/profil/tabel";
import { useTeks } from "../messages";
import { TEKS } from "./teks";

interface Props<K extends string> {
  label: string;
  petunjuk: string;
  kolom: KolomTabel<K>;
  baris: readonly Partial<Record<K, string>>[];
  simpan: (baris: readonly Partial<Record<K, string>>[]) => string | null;
}

/** A list as lines of text, so that it can be typed, and pasted from a spreadsheet. Kept when the field is left. */
export function IsianDaftar<K extends string>({ label, petunjuk, kolom, baris, simpan }: Props<K>) {
  const m = useTeks(TEKS);
  const [ketikan, setKetikan] = useState<string | null>(null);
  const [galat, setGalat] = useState<string | null>(null);
  const selesai = (): void => {
    if (ketikan === null) return;
    const isi = bacaTabel(ketikan, kolom);
    const sebab = isi.kurang.length > 0 ? m.barisKurang(isi.kurang) : simpan(isi.baris);
    setGalat(sebab);
    if (sebab === null) setKetikan(null);
  };
  return (
    <Field size="small" label={label} hint={petunjuk} validationMessage={galat ?? undefined}>
      <Textarea
        size="small"
        rows={4}
        resize="vertical"
        value={ketikan ?? teksTabel(baris, kolom)}
        onChange={(_, { value }) => setKetikan(value)}
        onBlur={selesai}
        textarea={{ spellCheck: false }}
      />
    </Field>
  );
}
