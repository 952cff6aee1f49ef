import { Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";

interface Props {
  label: string;
  nilai: string;
  /** Keeps the text; returns why not, or null. */
  simpan: (teks: string) => string | null;
  petunjuk?: string;
  contoh?: string;
  /** Known values, offered while one types. */
  usul?: readonly string[];
  mati?: boolean;
}

/** A text that is kept when the field is left, or with Enter. */
export function Isian({ label, nilai, simpan, petunjuk, contoh, usul = [], mati = false }: Props) {
  const daftar = useId();
  const [ketikan, setKetikan] = useState<string | null>(null);
  const [galat, setGalat] = useState<string | null>(null);
  const selesai = (): void => {
    if (ketikan === null) return;
    const sebab = ketikan.trim() === nilai ? null : simpan(ketikan.trim());
    setGalat(sebab);
    if (sebab === null) setKetikan(null);
  };
  return (
    <Field size="small" label={label} hint={petunjuk} validationMessage={galat ?? undefined}>
      <Input
        size="small"
        value={ketikan ?? nilai}
        placeholder={contoh}
        disabled={mati}
        list={usul.length > 0 ? daftar : undefined}
        onChange={(_, { value }) => setKetikan(value)}
        onBlur={selesai}
        onKeyDown={({ key }) => key === "Enter" && selesai()}
        input={{ autoComplete: "off" }}
        contentAfter={
          usul.length > 0 ? (
            <datalist id={daftar}>
              {usul.map((satu) => (
                <option key={satu} value={satu} />
              ))}
            </datalist>
          ) : undefined
        }
      />
    </Field>
  );
}
