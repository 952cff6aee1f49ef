import { Field, Select } from "@fluentui/react-components";
import { parseNip } from "../../sop/nip";
import { denganIsian, instansiKami, isianUtama, type IsianUtama } from "../../sop/profil/ubah";
import { useTeks } from "../messages";
import { Isian } from "./Isian";
import { TEKS } from "./teks";
import type { Penyunting } from "./useProfil";

const STATUS = ["Plt.", "Plh.", "Pj.", "Pjs."] as const;

/** The essentials: what the first page of every SOP of this office says. */
export function Utama({ profil, simpan }: Penyunting) {
  const m = useTeks(TEKS);
  const isian = isianUtama(profil);
  const { perangkatDaerah = [] } = profil.berlaku;
  const unit = instansiKami(profil.berlaku)?.unit ?? [];
  const ubah = (kunci: keyof IsianUtama) => (teks: string) => simpan(denganIsian(profil, kunci, teks));
  const belum = isian.instansi === "";
  const nipLain = isian.nip !== "" && !parseNip(isian.nip).sah;
  return (
    <section className="isian-profil" aria-label={m.utama}>
      <Isian label={m.pemda} nilai={isian.pemda} contoh={m.contohPemda} simpan={ubah("pemda")} />
      <Isian
        label={m.instansi}
        nilai={isian.instansi}
        contoh={m.contohInstansi}
        usul={perangkatDaerah.map(({ nama }) => nama)}
        simpan={ubah("instansi")}
      />
      <Isian
        label={m.unit}
        nilai={isian.unit}
        contoh={m.boleh}
        usul={unit.map(({ nama }) => nama)}
        simpan={ubah("unit")}
        mati={belum}
      />
      <div className="berdampingan">
        <Field size="small" label={m.status}>
          <Select
            size="small"
            value={isian.statusJabatan}
            disabled={belum}
            onChange={(_, { value }) => void ubah("statusJabatan")(value)}
          >
            <option value="">{m.definitif}</option>
            {STATUS.map((satu) => (
              <option key={satu}>{satu}</option>
            ))}
          </Select>
        </Field>
        <Isian
          label={m.jabatan}
          nilai={isian.jabatan}
          contoh={m.contohJabatan}
          usul={belum ? [] : [`${m.kepala} ${isian.instansi}`]}
          simpan={ubah("jabatan")}
          mati={belum}
        />
      </div>
      <Isian label={m.nama} nilai={isian.nama} simpan={ubah("nama")} mati={belum} />
      <Isian
        label={m.nip}
        nilai={isian.nip}
        petunjuk={nipLain ? m.nipLain : undefined}
        simpan={ubah("nip")}
        mati={belum}
      />
    </section>
  );
}
