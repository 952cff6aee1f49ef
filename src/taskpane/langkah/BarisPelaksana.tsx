import { Button, Field, Input, Select } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useState } from "react";
import { useMessages } from "../messages";
import { useTeksLangkah } from "./teks";
import { TombolIkon } from "../parts/TombolIkon";
import type { Draft } from "./draft";
import { langkahDiKolom } from "./kolom";

interface Props {
  draft: Draft;
  index: number;
  namai: (nama: string) => void;
  pindah: (arah: -1 | 1) => void;
  /** Deletes the column; its steps go to the column with this id, or to nobody. */
  hapus: (pengganti: number | null) => void;
}

/** One performer. Deleting one who has steps asks first who takes them over. */
export function BarisPelaksana({ draft, index, namai, pindah, hapus }: Props) {
  const m = useTeksLangkah().kolom;
  const { batal } = useMessages().umum;
  const [bertanya, setBertanya] = useState(false);
  const [pengganti, setPengganti] = useState("");
  const kolom = draft.kolom[index];
  if (!kolom) return null;
  const nama = kolom.nama || m.baru;
  const jumlah = langkahDiKolom(draft, kolom.id);
  const lain = draft.kolom.filter(({ id }) => id !== kolom.id);

  return (
    <li>
      <div className="baris-pelaksana">
        <Input
          size="small"
          value={kolom.nama}
          placeholder={m.baru}
          aria-label={m.nama(index + 1)}
          data-fokus={`kolom-${kolom.id}`}
          onChange={(_, { value }) => namai(value)}
        />
        <TombolIkon
          label={m.awal(nama)}
          ikon={<ArrowUpRegular />}
          fokus={`awal-${kolom.id}`}
          mati={index === 0}
          jalankan={() => pindah(-1)}
        />
        <TombolIkon
          label={m.akhir(nama)}
          ikon={<ArrowDownRegular />}
          fokus={`akhir-${kolom.id}`}
          mati={index === draft.kolom.length - 1}
          jalankan={() => pindah(1)}
        />
        <TombolIkon
          label={m.hapus(nama)}
          ikon={<DeleteRegular />}
          jalankan={() => (jumlah > 0 ? setBertanya(true) : hapus(null))}
        />
      </div>
      {bertanya && (
        <div className="tanya" role="group" aria-label={m.hapus(nama)}>
          <Field size="small" label={m.hapusTanya(nama, jumlah)}>
            <Select size="small" value={pengganti} onChange={(_, { value }) => setPengganti(value)}>
              <option value="">{m.tanpaPengganti}</option>
              {lain.map(({ id, nama: calon }) => (
                <option key={id} value={String(id)}>
                  {calon || m.baru}
                </option>
              ))}
            </Select>
          </Field>
          <div className="baris-aksi">
            <Button
              size="small"
              appearance="primary"
              onClick={() => hapus(pengganti === "" ? null : Number(pengganti))}
            >
              {m.hapusYa}
            </Button>
            <Button size="small" onClick={() => setBertanya(false)}>
              {batal}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
