import type { Bawaan } from "../../recognise/pindah/bawa";
import { useTeks } from "../messages";
import { TEKS } from "./teks";

/** What of the old document finds no place in the template. */
export function DaftarSisa({ bawaan: { sisa, potret } }: { bawaan: Bawaan }) {
  const m = useTeks(TEKS).pindah;
  return (
    <>
      <p>{m.sisa(sisa.length)}</p>
      {potret.some(({ ke }) => ke === "akhir") && <p className="kecil">{m.gambar}</p>}
      <ul className="sisa">
        {sisa.map(({ teks }, index) => (
          <li key={index}>{teks}</li>
        ))}
      </ul>
    </>
  );
}
