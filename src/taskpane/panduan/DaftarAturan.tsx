import { Field, SearchBox } from "@fluentui/react-components";
import { ruleText } from "../../rules/catalogue";
import { useBahasa, useTeks } from "../messages";
import { Lipatan } from "../parts/Lipatan";
import { cariAturan } from "./cari";
import type { IsiPanduan } from "./isi";
import { Pengantar } from "./Pengantar";
import { TEKS } from "./teks";

interface Props {
  isi: IsiPanduan;
  tanya: string;
  cari: (tanya: string) => void;
  buka: (rule: string) => void;
}

/** The introduction, and all rules by group; a question narrows them down. */
export function DaftarAturan({ isi, tanya, cari, buka }: Props) {
  const m = useTeks(TEKS);
  const bahasa = useBahasa();
  const kelompok = cariAturan(tanya, bahasa, isi);
  const jumlah = kelompok.reduce((n, { aturan }) => n + aturan.length, 0);
  return (
    <div className="panduan">
      <div className="lembar">
        <h2>{m.judul}</h2>
        <Field label={m.cari} size="small">
          <SearchBox size="small" value={tanya} onChange={(_, { value }) => cari(value)} />
        </Field>
        <p className="kecil" role="status">
          {jumlah === 0 ? m.tidakAda : m.jumlah(jumlah)}
        </p>
      </div>
      {tanya === "" && (
        <Lipatan nama="pengantar-sop" judul={m.pengantar.judul}>
          <Pengantar />
        </Lipatan>
      )}
      {kelompok.map(({ kelompok: nama, aturan }) => (
        <Lipatan
          key={`${nama} ${tanya !== ""}`}
          nama={`aturan-${nama}`}
          judul={m.kelompok[nama]}
          terbukaDulu={tanya !== ""}
        >
          <ul>
            {aturan.map(({ id }) => (
              <li key={id}>
                <button type="button" className="baris" data-aturan={id} onClick={() => buka(id)}>
                  <span className="kalimat">{ruleText(id, bahasa).judul}</span>
                </button>
              </li>
            ))}
          </ul>
        </Lipatan>
      ))}
    </div>
  );
}
