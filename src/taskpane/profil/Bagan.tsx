import { Field, Input, Select } from "@fluentui/react-components";
import type { GayaBagan, UkuranSimbol } from "../../sop/profile";
import { PROFIL_SENDIRI } from "../../sop/profil/lapisan";
import { useTeks } from "../messages";
import { Isian } from "./Isian";
import { TEKS } from "./teks";
import type { Penyunting } from "./useProfil";

const UKURAN: readonly UkuranSimbol[] = ["kecil", "normal", "besar"];
const WARNA = { warnaGaris: "#000000", warnaIsi: "#ffffff" } as const;

/** How charts are drawn: size of the symbols, lines and colours. */
export function Bagan({ profil, simpan }: Penyunting) {
  const m = useTeks(TEKS);
  const { sendiri, berlaku } = profil;
  const dasar = sendiri ?? PROFIL_SENDIRI;
  const gaya = berlaku.bagan ?? {};
  const ubah = (ubahan: GayaBagan): string | null => simpan({ ...dasar, bagan: { ...dasar.bagan, ...ubahan } });
  const tebal = (teks: string): string | null => {
    const angka = teks === "" ? undefined : Number(teks.replace(",", "."));
    return Number.isNaN(angka) ? m.angkaSalah : ubah({ tebalGaris: angka });
  };
  return (
    <div className="isian-profil">
      <Field size="small" label={m.ukuranSimbol} hint={m.ukuranPetunjuk}>
        <Select
          size="small"
          value={gaya.ukuranSimbol ?? "normal"}
          onChange={(_, { value }) => void ubah({ ukuranSimbol: value as UkuranSimbol })}
        >
          {UKURAN.map((satu) => (
            <option key={satu} value={satu}>
              {m.ukuran[satu]}
            </option>
          ))}
        </Select>
      </Field>
      <Isian
        label={m.tebalGaris}
        nilai={String(gaya.tebalGaris ?? "").replace(".", ",")}
        contoh="0,75"
        petunjuk={m.tebalPetunjuk}
        simpan={tebal}
      />
      <div className="berdampingan">
        {(["warnaGaris", "warnaIsi"] as const).map((kunci) => (
          <Field key={kunci} size="small" label={m[kunci]}>
            <Input
              size="small"
              input={{ type: "color" }}
              value={gaya[kunci] ?? WARNA[kunci]}
              onChange={(_, { value }) => void ubah({ [kunci]: value })}
            />
          </Field>
        ))}
      </div>
      <p className="kecil">{m.baganPetunjuk}</p>
    </div>
  );
}
