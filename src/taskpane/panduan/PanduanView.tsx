import { useEffect, useState } from "react";
import type { ViewProps } from "../app/tempat";
import { useBahasa, useTeks } from "../messages";
import { DaftarAturan } from "./DaftarAturan";
import { HalamanAturan } from "./HalamanAturan";
import { ISI, muatIsi } from "./isi";
import "./panduan.css";
import { TEKS } from "./teks";

/** Every rule to read, and how an SOP is written. Who came from a finding goes back to it. */
export default function PanduanView({ tujuan, pindah }: ViewProps) {
  const m = useTeks(TEKS);
  const [rule, setRule] = useState<string | null>(tujuan.aturan ?? null);
  const [tanya, setTanya] = useState("");
  const bahasa = useBahasa();
  const [isi, setIsi] = useState(ISI);
  useEffect(() => {
    let masih = true;
    void muatIsi(bahasa).then((baru) => masih && setIsi(baru));
    return () => void (masih = false);
  }, [bahasa]);
  if (rule === null) return <DaftarAturan isi={isi} tanya={tanya} cari={setTanya} buka={setRule} />;
  const dariTemuan = rule === tujuan.aturan;
  const kembali = dariTemuan
    ? { label: m.keTemuan, jalankan: () => pindah("periksa", { temuan: tujuan.temuan }) }
    : { label: m.keDaftar, jalankan: () => setRule(tujuan.aturan ?? null) };
  return <HalamanAturan isi={isi} rule={rule} buka={setRule} kembali={kembali} />;
}
