import { Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Layout } from "../../flowchart/layout";
import type { BukuTerbaca } from "../../recognise/buku/berkas";
import { useBahasa } from "../messages";
import { Pesan } from "../parts/Pesan";
import { TombolBerkas } from "../parts/TombolBerkas";
import { HasilTempelan } from "./HasilTempelan";
import { useTeksLangkah } from "./teks";
import type { Ubahan } from "./ubah";

interface Props {
  /** What was dropped already. */
  awal: File | null;
  /** There are steps that could be replaced. */
  adaLangkah: boolean;
  layout: Layout | undefined;
  ubah: (ubahan: Ubahan) => void;
  tutup: () => void;
}

/** Steps out of a workbook with its drawing: read, shown as they are understood, and only then taken over. */
export default function BukuExcel({ awal, ...lain }: Props) {
  const m = useTeksLangkah().tempel;
  const bahasa = useBahasa();
  const [berkas, setBerkas] = useState(awal);
  const [terbaca, setTerbaca] = useState<{ dari: File; hasil: BukuTerbaca } | null>(null);
  const [lembar, setLembar] = useState(0);
  useEffect(() => {
    if (!berkas) return;
    let lewat = false;
    void Promise.all([import("../../recognise/buku/berkas"), berkas.arrayBuffer()])
      .then(([{ bacaBerkas }, isi]) => bacaBerkas(new Uint8Array(isi), bahasa))
      .catch((): BukuTerbaca => ({ gagal: m.gagal }))
      .then((hasil) => !lewat && setTerbaca({ dari: berkas, hasil }));
    return () => {
      lewat = true;
    };
  }, [berkas, bahasa, m]);
  const pilih = (baru: File): void => {
    setBerkas(baru);
    setLembar(0);
  };
  const hasil = terbaca && terbaca.dari === berkas ? terbaca.hasil : null;
  const semua = hasil && "lembar" in hasil ? hasil.lembar : [];
  const tanpaLangkah = hasil !== null && semua.length === 0 ? m.tanpaLangkah : null;
  const gagal = hasil && "gagal" in hasil ? hasil.gagal : tanpaLangkah;
  return (
    <section className="tanya" aria-label={m.judulBerkas}>
      <p>{m.petunjukBerkas}</p>
      <div className="alat">
        <TombolBerkas label={m.pilihBerkas} jenis=".xlsx,.xlsm,.xls" pilih={pilih} />
        <span className="kecil">{berkas?.name}</span>
      </div>
      {berkas && !hasil && <p role="status">{m.membaca}</p>}
      {hasil &&
        "catatan" in hasil &&
        hasil.catatan.map((teks) => (
          <Pesan key={teks} nada="warning">
            {teks}
          </Pesan>
        ))}
      {gagal !== null && <Pesan nada="error">{gagal}</Pesan>}
      {semua.length > 1 && (
        <Field size="small" label={m.lembar(semua.length)}>
          <Select size="small" value={String(lembar)} onChange={(_, { value }) => setLembar(Number(value))}>
            {semua.map(({ nama, prosedur }, index) => (
              <option key={index} value={String(index)}>
                {m.isiLembar(nama.trim(), prosedur.langkah.length)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <HasilTempelan key={`${berkas?.name} ${lembar}`} hasil={semua[lembar] ?? null} {...lain} />
    </section>
  );
}
