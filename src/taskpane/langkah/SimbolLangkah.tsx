import { Button, Field, Select } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { TombolIkon } from "../parts/TombolIkon";
import { PilihBentuk } from "./PilihBentuk";
import type { Draft, SimbolDraf } from "./draft";
import type { Ubahan } from "./ubah";
import { useTeksLangkah } from "./teks";

interface Props {
  draft: Draft;
  index: number;
  ubah: (ubahan: Ubahan) => void;
}

const BELUM: SimbolDraf = { kolom: -1, bentuk: null };

/** Who performs a step and by which symbol: one performer as a rule, more where several act together or in turn. */
export function SimbolLangkah({ draft, index, ubah }: Props) {
  const m = useTeksLangkah().langkah;
  const baris = draft.baris[index];
  if (!baris) return null;
  const { id, simbol } = baris;
  const berikut = draft.kolom.find((kolom) => !simbol.some((s) => s.kolom === kolom.id)) ?? draft.kolom[0];
  return (
    <>
      {(simbol.length === 0 ? [BELUM] : simbol).map(({ kolom }, n) => (
        <div className="simbol-langkah lebar" key={n} role="group" aria-label={m.simbolKe(n + 1)}>
          <Field size="small" label={m.pelaksana}>
            <Select
              size="small"
              value={kolom < 0 ? "" : String(kolom)}
              onChange={(_, { value }) => ubah({ jenis: "taruhSimbol", id, simbol: n, kolom: Number(value) })}
            >
              {kolom < 0 && <option value="">{m.tanpaPelaksana}</option>}
              {draft.kolom.map((satu) => (
                <option key={satu.id} value={String(satu.id)}>
                  {satu.nama || m.pelaksanaTanpaNama}
                </option>
              ))}
            </Select>
          </Field>
          <Field size="small" label={m.bentuk}>
            <PilihBentuk draft={draft} index={index} simbol={n} ubah={ubah} />
          </Field>
          {simbol.length > 1 && (
            <TombolIkon
              label={m.hapusSimbol(n + 1)}
              ikon={<DismissRegular />}
              jalankan={() => ubah({ jenis: "hapusSimbol", id, simbol: n })}
            />
          )}
        </div>
      ))}
      {simbol.length > 0 && berikut && (
        <Button
          size="small"
          appearance="subtle"
          className="lebar kiri"
          icon={<AddRegular />}
          onClick={() => ubah({ jenis: "tambahSimbol", id, kolom: berikut.id })}
        >
          {m.tambahSimbol}
        </Button>
      )}
    </>
  );
}
