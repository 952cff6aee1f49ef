import { Select } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useMessages, useTeks } from "../messages";
import { TombolIkon } from "../parts/TombolIkon";
import { BERAT, beratTemuan, type Berat } from "./berat";
import { IkonBerat } from "./ikon";
import { kelompokkan, type Butir, type Judul } from "./kelompok";
import type { Saringan } from "./saring";
import { TEKS } from "./teks";

interface Props {
  /** All findings, whatever is shown of them. */
  butir: readonly Butir[];
  saringan: Saringan;
  saring: (saringan: Saringan) => void;
  /** Opens the next finding (1) or the one before (-1). */
  pindah: (arah: -1 | 1) => void;
}

/** Which findings are shown, by severity and by part, and the way from one to the next. */
export function Saring({ butir, saringan, saring, pindah }: Props) {
  const { bagian, periksa } = useMessages();
  const m = useTeks(TEKS);
  const jumlah = (berat: Berat): number => butir.filter(({ temuan }) => beratTemuan(temuan) === berat).length;
  const alih = (berat: Berat): void => {
    const lain = saringan.berat.filter((satu) => satu !== berat);
    saring({ ...saringan, berat: lain.length < saringan.berat.length ? lain : [...lain, berat] });
  };
  return (
    <div className="saring" role="group" aria-label={m.saring}>
      {BERAT.filter((berat) => jumlah(berat) > 0).map((berat) => (
        <button
          key={berat}
          type="button"
          className="cip"
          aria-pressed={saringan.berat.includes(berat)}
          title={periksa.berat[berat]}
          onClick={() => alih(berat)}
        >
          <IkonBerat berat={berat} />
          <span className="tersembunyi">{m.hanya(periksa.berat[berat])} </span>
          {jumlah(berat)}
        </button>
      ))}
      <Select
        size="small"
        aria-label={m.bagian}
        value={saringan.judul ?? ""}
        onChange={(_, { value }) => saring({ ...saringan, judul: value === "" ? null : (value as Judul) })}
      >
        <option value="">{m.semuaBagian}</option>
        {kelompokkan(butir).map(({ judul, butir: isi }) => (
          <option key={judul} value={judul}>
            {m.bagianKe(bagian[judul], isi.length)}
          </option>
        ))}
      </Select>
      <TombolIkon label={m.sebelumnya} ikon={<ChevronUpRegular />} jalankan={() => pindah(-1)} />
      <TombolIkon label={m.berikutnya} ikon={<ChevronDownRegular />} jalankan={() => pindah(1)} />
    </div>
  );
}
