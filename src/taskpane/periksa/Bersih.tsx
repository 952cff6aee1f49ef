import { useMessages } from "../messages";
import { Keadaan } from "../parts/Keadaan";
import { IkonBersih } from "./ikon";

/** Nothing to correct: a reason to be glad only when nothing is left to fill in either. */
export function Bersih({ lengkap }: { lengkap: boolean }) {
  const m = useMessages().periksa;
  if (lengkap) return <Keadaan gambar={<IkonBersih />} judul={m.bersih} isi={m.bersihLengkap} />;
  return <p className="lembar">{m.bersihBelumLengkap}</p>;
}
