import type { Bentuk } from "../../sop/sop";
import { IkonBentuk } from "../langkah/IkonBentuk";
import { useTeks } from "../messages";
import { TEKS } from "./teks";

const SIMBOL: readonly Extract<Bentuk, "kapsul" | "kotak" | "belahKetupat" | "segilima">[] = [
  "kapsul",
  "kotak",
  "belahKetupat",
  "segilima",
];

/** How an SOP is written: its boxes, its steps, its symbols, in a clerk's words. */
export function Pengantar() {
  const { pengantar: m } = useTeks(TEKS);
  return (
    <div className="pengantar">
      <p>{m.awal}</p>
      <h3>{m.kotak}</h3>
      <dl>
        {m.isiKotak.map(([nama, isi]) => (
          <div key={nama}>
            <dt>{nama}</dt>
            <dd>{isi}</dd>
          </div>
        ))}
      </dl>
      <h3>{m.langkah}</h3>
      <ul className="berbutir">
        {m.isiLangkah.map((isi) => (
          <li key={isi}>{isi}</li>
        ))}
      </ul>
      <h3>{m.simbol}</h3>
      <ul className="daftar-simbol">
        {SIMBOL.map((bentuk) => (
          <li key={bentuk}>
            <IkonBentuk bentuk={bentuk} />
            <span>{m.isiSimbol[bentuk]}</span>
          </li>
        ))}
      </ul>
      <p>{m.panah}</p>
    </div>
  );
}
