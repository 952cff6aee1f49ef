import { Button, Field, Input, Select } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { TombolIkon } from "../parts/TombolIkon";
import { asalKeluar } from "./bentuk";
import type { Draft, Keluar } from "./draft";
import { gantiKeluar, jenisKeluar, keluarBaru, type JenisKeluar } from "./keluar";
import { PilihTujuan } from "./PilihTujuan";
import type { Ubahan } from "./ubah";
import { useTeksLangkah } from "./teks";

const JENIS: readonly JenisKeluar[] = ["berikutnya", "keputusan", "langkah", "akhir"];

interface Props {
  draft: Draft;
  index: number;
  ubah: (ubahan: Ubahan) => void;
}

/** What comes after a step: the next one, a certain one, the end, or a decision with its ways. */
export function KeluarForm({ draft, index, ubah }: Props) {
  const m = useTeksLangkah().langkah;
  const baris = draft.baris[index];
  if (!baris) return null;
  const { id, keluar } = baris;
  const jenis = jenisKeluar(keluar);
  const label = { berikutnya: m.berikutnya, keputusan: m.keputusan, langkah: m.kelangkah, akhir: m.akhir };
  const ganti = (n: number, isi: Partial<Keluar>) => ubah({ jenis: "keluar", id, keluar: gantiKeluar(keluar, n, isi) });
  return (
    <>
      <Field size="small" label={m.setelahIni} className="lebar">
        <Select
          size="small"
          value={jenis}
          onChange={(_, { value }) =>
            ubah({ jenis: "keluar", id, keluar: keluarBaru(value as JenisKeluar, { ya: "Ya", tidak: "Tidak" }) })
          }
        >
          {JENIS.map((pilihan) => (
            <option key={pilihan} value={pilihan}>
              {label[pilihan]}
            </option>
          ))}
        </Select>
      </Field>
      {jenis === "langkah" && keluar[0] && (
        <Field size="small" label={m.tujuan} className="lebar">
          <PilihTujuan draft={draft} index={index} tujuan={keluar[0].tujuan} pilih={(tujuan) => ganti(0, { tujuan })} />
        </Field>
      )}
      {jenis === "keputusan" &&
        keluar.map(({ label: isi, tujuan }, n) => (
          <div className="jalan lebar" key={n}>
            <Field size="small" label={m.pilihanKe(n + 1)}>
              <Input size="small" value={isi} onChange={(_, { value }) => ganti(n, { label: value })} />
            </Field>
            <Field size="small" label={m.menuju(isi || m.pilihanKe(n + 1))}>
              <PilihTujuan draft={draft} index={index} tujuan={tujuan} pilih={(baru) => ganti(n, { tujuan: baru })} />
            </Field>
            {keluar.length > 2 && (
              <TombolIkon
                label={m.hapusPilihan(n + 1)}
                ikon={<DismissRegular />}
                jalankan={() => ubah({ jenis: "hapusKeluar", id, keluar: n })}
              />
            )}
          </div>
        ))}
      {jenis === "keputusan" && (
        <Button
          size="small"
          appearance="subtle"
          className="lebar kiri"
          icon={<AddRegular />}
          onClick={() => ubah({ jenis: "keluar", id, keluar: [...keluar, { label: "", tujuan: "belum" }] })}
        >
          {m.tambahPilihan}
        </Button>
      )}
      {baris.simbol.length > 1 &&
        keluar.map(({ label: isi, ...satu }, n) => (
          <Field key={n} size="small" className="lebar" label={isi ? `${m.dariPelaksana} (${isi})` : m.dariPelaksana}>
            <Select
              size="small"
              value={String(asalKeluar(draft, index, satu))}
              onChange={(_, { value }) => ganti(n, { dari: Number(value) })}
            >
              {baris.simbol.map(({ kolom }, simbol) => (
                <option key={simbol} value={String(simbol)}>
                  {draft.kolom.find((satu) => satu.id === kolom)?.nama || m.pelaksanaTanpaNama}
                </option>
              ))}
            </Select>
          </Field>
        ))}
    </>
  );
}
