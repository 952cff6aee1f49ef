import { Checkbox } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import type { Address } from "../../sop/address";
import { TombolIkon } from "../parts/TombolIkon";
import { useTeksLangkah } from "./teks";
import type { TeksBaris } from "./teks-gambar";

/** A longer text is shown by its beginning, in letters. */
const PANJANG = 60;

interface Props {
  teks: readonly TeksBaris[];
  /** Keys of the texts that are left out. */
  tanpa: ReadonlySet<string>;
  ubahTanpa: (tanpa: ReadonlySet<string>) => void;
  tunjukkan: (at: Address) => void;
}

/** Texts that people put into the drawing: they go to Keterangan when it is drawn anew, or are left out. */
export default function TeksGambar({ teks, tanpa, ubahTanpa, tunjukkan }: Props) {
  const { tanya, teksGambar: m } = useTeksLangkah();
  const alih = (kunci: string): void => {
    const baru = new Set(tanpa);
    if (!baru.delete(kunci)) baru.add(kunci);
    ubahTanpa(baru);
  };
  return (
    <section className="tanya" aria-label={m.judul}>
      <p>{m.isi(teks.length)}</p>
      {teks.map(({ kunci, index, asal }) => (
        <div className="simbol-langkah" key={kunci}>
          <Checkbox
            label={m.satu(index + 1, pendek(asal.teks))}
            title={asal.teks}
            checked={!tanpa.has(kunci)}
            onChange={() => alih(kunci)}
          />
          <TombolIkon label={tanya.tunjukkan} ikon={<EyeRegular />} jalankan={() => tunjukkan(asal.at)} />
        </div>
      ))}
    </section>
  );
}

const pendek = (teks: string): string => (teks.length > PANJANG ? `${teks.slice(0, PANJANG).trimEnd()}…` : teks);
