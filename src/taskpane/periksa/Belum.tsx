import { useState } from "react";
import type { Path } from "../../sop/path";
import { useMessages } from "../messages";
import { IkonTemuan } from "./ikon";
import type { Butir } from "./kelompok";
import { LabelTempat } from "./LabelTempat";

interface Props {
  butir: readonly Butir[];
  tunjukkan: (path: Path) => void;
}

/** What has not been filled in yet: no fault, so it stays folded until it is asked for. */
export function Belum({ butir, tunjukkan }: Props) {
  const m = useMessages();
  const [terbuka, setTerbuka] = useState(false);
  return (
    <section className="kelompok belum" aria-labelledby="kelompok-belum">
      <h2 id="kelompok-belum">
        <button type="button" className="lipat" aria-expanded={terbuka} onClick={() => setTerbuka(!terbuka)}>
          {m.periksa.belumDiisi(butir.length)}
        </button>
      </h2>
      {terbuka && (
        <ul>
          {butir.map(({ kunci, temuan }) => (
            <li className="temuan" key={kunci}>
              <button type="button" className="baris" onClick={() => tunjukkan(temuan.path)}>
                <IkonTemuan temuan={temuan} kosong />
                <span className="kalimat">
                  <LabelTempat temuan={temuan} />
                  {temuan.message}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
