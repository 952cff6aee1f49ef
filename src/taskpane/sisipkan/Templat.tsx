import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useTeks } from "../messages";
import { optionsFrom, type TemplateOptions } from "../../ooxml/options";
import type { Kertas } from "../../sop/profile";
import { sopKosong } from "../../sop/kosong";
import { isiDariProfil } from "../../sop/profil/isi";
import { hariIni } from "../session/konteks";
import type { Perintah } from "../session/perintah";
import type { PaneState } from "../session/state";
import { TEKS } from "./teks";

const KERTAS: readonly Kertas[] = ["F4", "A4", "Legal", "Letter"];

/** The official template: into a new document, or into this one. */
export function Templat({ state, perintah }: { state: PaneState; perintah: Perintah }) {
  const m = useTeks(TEKS);
  const [diubah, setDiubah] = useState<Partial<TemplateOptions>>({});
  const [bernomor, setBernomor] = useState(true);
  const { nomor } = isiDariProfil(sopKosong(), state.profil.berlaku, hariIni()).sop.identitas;
  const pilihan = { ...optionsFrom(state.profil.berlaku), ...diubah };
  const menulis = state.sibuk === "menulis";
  const kosong = state.reading?.recognition.kind === "kosong";
  return (
    <div className="lembar">
      <h2>{m.judul}</h2>
      <p>{m.isi}</p>
      <Field label={m.kertas}>
        <Select value={pilihan.kertas} onChange={(_, { value }) => setDiubah({ ...diubah, kertas: value as Kertas })}>
          {KERTAS.map((kertas) => (
            <option key={kertas} value={kertas}>
              {m.ukuran[kertas]}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={m.halamanJudul}
        checked={pilihan.halamanJudul}
        onChange={(_, { checked }) => setDiubah({ ...diubah, halamanJudul: checked === true })}
      />
      {nomor && (
        <Checkbox
          label={m.bernomor(nomor)}
          checked={bernomor}
          onChange={(_, { checked }) => setBernomor(checked === true)}
        />
      )}
      <div className="pilihan">
        <Button
          appearance={kosong ? "secondary" : "primary"}
          disabledFocusable={menulis}
          aria-describedby="templat-baru"
          onClick={() => void perintah.dokumenBaru(pilihan, bernomor)}
        >
          {m.baru}
        </Button>
        <p id="templat-baru" className="kecil">
          {m.baruKeterangan}
        </p>
        <Button
          appearance={kosong ? "primary" : "secondary"}
          disabledFocusable={menulis}
          aria-describedby="templat-sisip"
          onClick={() => void perintah.sisipkanTemplat(pilihan, bernomor)}
        >
          {m.sisip}
        </Button>
        <p id="templat-sisip" className="kecil">
          {kosong ? m.sisipKosong : m.sisipBerisi}
        </p>
      </div>
    </div>
  );
}
