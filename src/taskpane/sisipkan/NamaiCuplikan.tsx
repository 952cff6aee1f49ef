import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Kotak } from "../../sop/dokumen";
import { useMessages, useTeks } from "../messages";
import type { IsiBaru } from "./cuplikan-baru";
import { TEKS } from "./teks";

const KOTAK: readonly Kotak[] = [
  "dasarHukum",
  "kualifikasiPelaksana",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
];

interface Props {
  isi: IsiBaru;
  simpan: (isi: IsiBaru, judul: string) => void;
  batal: () => void;
}

/** Asks for the name of a new snippet, and of lines where they belong. */
export function NamaiCuplikan({ isi, simpan, batal }: Props) {
  const m = useTeks(TEKS).saya;
  const { umum, bagian: namaBagian } = useMessages();
  const usul =
    isi.bagian === "sop" ? isi.isi.identitas.nama : isi.bagian === "langkah" ? isi.isi[0]?.kegiatan : isi.isi[0];
  const [judul, setJudul] = useState(usul ?? "");
  const [bagian, setBagian] = useState<Kotak | null>(
    isi.bagian === "sop" || isi.bagian === "langkah" ? null : isi.bagian,
  );
  const teks = isi.bagian === "sop" || isi.bagian === "langkah" ? null : isi.isi;
  return (
    <form
      className="namai"
      onSubmit={(event) => {
        event.preventDefault();
        if (judul.trim() !== "") simpan(teks && bagian ? { bagian, isi: teks } : isi, judul);
      }}
    >
      {teks && (
        <ul className="isi-cuplikan kecil">
          {teks.map((baris, index) => (
            <li key={index}>{baris}</li>
          ))}
        </ul>
      )}
      <Field size="small" label={m.namaBaru}>
        <Input size="small" value={judul} onChange={(_, { value }) => setJudul(value)} />
      </Field>
      {bagian && (
        <Field size="small" label={m.bagian}>
          <Select size="small" value={bagian} onChange={(_, { value }) => setBagian(value as Kotak)}>
            {KOTAK.map((satu) => (
              <option key={satu} value={satu}>
                {namaBagian[satu]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className="baris-aksi">
        <Button size="small" appearance="primary" type="submit">
          {m.simpan}
        </Button>
        <Button size="small" onClick={batal}>
          {umum.batal}
        </Button>
      </div>
    </form>
  );
}
