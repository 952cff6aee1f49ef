import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { ruleText } from "../../rules/catalogue";
import { RULES } from "../../rules/index";
import { PROFIL_SENDIRI } from "../../sop/profil/lapisan";
import type { TingkatAturan } from "../../sop/profile";
import { useBahasa, useTeks } from "../messages";
import { TEKS } from "./teks";
import type { Penyunting } from "./useProfil";

const TINGKAT: readonly TingkatAturan[] = ["error", "warning", "info", "mati"];

/** How heavy a rule weighs here, or that it is switched off. */
export function Aturan({ profil, simpan }: Penyunting) {
  const m = useTeks(TEKS);
  const bahasa = useBahasa();
  const [baru, setBaru] = useState("");
  const dasar = profil.sendiri ?? PROFIL_SENDIRI;
  const diatur = Object.keys({ ...profil.bawaan?.aturan, ...dasar.aturan });
  const tampil = baru === "" || diatur.includes(baru) ? diatur : [...diatur, baru];
  const ubah = (id: string, tingkat: string): void => {
    const { [id]: _, ...lain } = dasar.aturan ?? {};
    simpan({ ...dasar, aturan: tingkat === "" ? lain : { ...lain, [id]: tingkat as TingkatAturan } });
  };
  return (
    <div className="isian-profil">
      <p className="kecil">{m.aturanPetunjuk}</p>
      {tampil.map((id) => (
        <Field key={id} size="small" label={ruleText(id, bahasa).judul}>
          <Select size="small" value={profil.berlaku.aturan?.[id] ?? ""} onChange={(_, { value }) => ubah(id, value)}>
            <option value="">{m.bawaanAturan}</option>
            {TINGKAT.map((satu) => (
              <option key={satu} value={satu}>
                {m.tingkat[satu]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Field size="small" label={m.tambahAturan}>
        <Select size="small" value="" onChange={(_, { value }) => setBaru(value)}>
          <option value="">{m.pilihAturan}</option>
          {RULES.filter(({ id }) => !tampil.includes(id)).map(({ id }) => (
            <option key={id} value={id}>
              {ruleText(id, bahasa).judul}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
