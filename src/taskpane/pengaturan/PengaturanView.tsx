import { Field, Select } from "@fluentui/react-components";
import type { ViewProps } from "../app/tempat";
import { useBahasa, useTeks, type Bahasa } from "../messages";
import { TEKS } from "./teks";

/** Language, and what Tata SOP is and does with the document. */
export default function PengaturanView({ pilihBahasa }: ViewProps) {
  const m = useTeks(TEKS);
  const bahasa = useBahasa();
  return (
    <div className="lembar">
      <h2>{m.judul}</h2>
      <Field label={m.bahasa}>
        <Select value={bahasa} onChange={(_, { value }) => pilihBahasa(value as Bahasa)}>
          <option value="id" lang="id">
            Bahasa Indonesia
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <h3>{m.tentang}</h3>
      <p>{m.tentangIsi}</p>
      <h3>{m.privasi}</h3>
      <p>{m.privasiIsi}</p>
      <p className="kecil">{m.versi(TATA_SOP_VERSION)}</p>
    </div>
  );
}
