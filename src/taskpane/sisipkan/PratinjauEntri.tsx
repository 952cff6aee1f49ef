import { Button } from "@fluentui/react-components";
import type { Entri } from "../../snippets/cuplikan";
import { useTeks } from "../messages";
import { IsiCuplikan } from "./IsiCuplikan";
import { IsiSop } from "./IsiSop";
import { TEKS } from "./teks";
import type { Sekitar, Tindakan } from "./tindakan";

interface Props {
  entri: Entri;
  sekitar: Sekitar;
  tindakan: readonly Tindakan[];
  jalankan: (tindakan: Tindakan) => void;
}

/** What an entry holds, what can be done with it here, and what that will change. */
export function PratinjauEntri({ entri, sekitar, tindakan, jalankan }: Props) {
  const m = useTeks(TEKS);
  const [utama] = tindakan;
  const sop = !("bagian" in entri) || entri.bagian === "sop";
  return (
    <>
      <h2>{entri.judul}</h2>
      <p className="kecil">{utama ? m.akibat[utama.cara](utama.rinci ?? "") : m.sudahAda}</p>
      <div className="baris-aksi">
        {tindakan.map((satu, index) => (
          <Button
            key={satu.cara}
            size="small"
            appearance={index === 0 ? "primary" : "secondary"}
            disabledFocusable={sekitar.state.sibuk !== null}
            onClick={() => jalankan(satu)}
          >
            {m.tombol[satu.cara]}
          </Button>
        ))}
      </div>
      {sop ? <IsiSop entri={entri} sekitar={sekitar} /> : "bagian" in entri && <IsiCuplikan cuplikan={entri} />}
    </>
  );
}
