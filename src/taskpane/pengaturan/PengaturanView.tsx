import { Field, Select } from "@fluentui/react-components";
import { useBahasa, useMessages, type Bahasa } from "../messages";

/** Language, and what Tata SOP is and does with the document. */
export default function PengaturanView({ pilihBahasa }: { pilihBahasa: (bahasa: Bahasa) => void }) {
  const m = useMessages().pengaturan;
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
