import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useMessages, useTeks } from "../messages";
import { ALASAN, PANJANG_ALASAN } from "./alasan";
import { TEKS } from "./teks";

const LAIN = "lain";

interface Props {
  abaikan: (alasan: string) => Promise<boolean>;
  tutup: () => void;
}

/** Asks why a finding is set aside: one of the usual reasons, or one in own words. */
export function FormAbaikan({ abaikan, tutup }: Props) {
  const m = useTeks(TEKS);
  const { batal } = useMessages().umum;
  const [pilihan, setPilihan] = useState("");
  const [tulisan, setTulisan] = useState("");
  const [galat, setGalat] = useState<"perluAlasan" | "tidakTersimpan" | null>(null);
  const alasan = (pilihan === LAIN ? tulisan : pilihan).trim();

  const kirim = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (alasan === "") return setGalat("perluAlasan");
    if (!(await abaikan(alasan))) setGalat("tidakTersimpan");
  };
  return (
    <form noValidate className="form-abaikan" aria-label={m.abaikanIni} onSubmit={(event) => void kirim(event)}>
      <Field size="small" label={m.alasan} required validationMessage={galat ? m[galat] : undefined}>
        <Select autoFocus size="small" value={pilihan} onChange={(_, { value }) => setPilihan(value)}>
          <option value="">{m.pilihAlasan}</option>
          {ALASAN.map((satu) => (
            <option key={satu} value={satu} lang="id">
              {satu}
            </option>
          ))}
          <option value={LAIN}>{m.alasanLain}</option>
        </Select>
      </Field>
      {pilihan === LAIN && (
        <Field size="small" label={m.tulisAlasan} required>
          <Input
            autoFocus
            size="small"
            value={tulisan}
            maxLength={PANJANG_ALASAN}
            onChange={(_, { value }) => setTulisan(value)}
          />
        </Field>
      )}
      <p className="kecil">{m.petunjuk}</p>
      <div className="baris-aksi">
        <Button size="small" type="submit" appearance="primary">
          {m.abaikanIni}
        </Button>
        <Button size="small" onClick={tutup}>
          {batal}
        </Button>
      </div>
    </form>
  );
}
