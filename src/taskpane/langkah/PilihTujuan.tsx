import { Select, type SelectProps } from "@fluentui/react-components";
import type { Draft, Tujuan } from "./draft";
import { nilaiTujuan, tujuanDari } from "./keluar";
import { useTeksLangkah } from "./teks";

interface Props extends Omit<SelectProps, "value" | "onChange" | "size"> {
  draft: Draft;
  index: number;
  tujuan: Tujuan;
  pilih: (tujuan: Tujuan) => void;
}

/** Where an exit leads: steps are chosen by number and words. */
export function PilihTujuan({ draft, index, tujuan, pilih, ...field }: Props) {
  const m = useTeksLangkah().langkah;
  const terakhir = index === draft.baris.length - 1;
  return (
    <Select {...field} size="small" value={nilaiTujuan(tujuan)} onChange={(_, { value }) => pilih(tujuanDari(value))}>
      {tujuan === "belum" && <option value="belum">{m.belumDipilih}</option>}
      {(!terakhir || tujuan === "berikutnya") && <option value="berikutnya">{m.berikutnya}</option>}
      {draft.baris.map(({ id, kegiatan, simbol }, n) =>
        n === index && simbol.length < 2 ? null : (
          <option key={id} value={nilaiTujuan(id)}>
            {n + 1}. {kegiatan || m.tanpaKegiatan}
          </option>
        ),
      )}
    </Select>
  );
}
