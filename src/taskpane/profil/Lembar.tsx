import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Kertas, Margin } from "../../sop/profile";
import { PROFIL_SENDIRI } from "../../sop/profil/lapisan";
import { useTeks } from "../messages";
import { gambarDariBerkas } from "./gambar";
import { Isian } from "./Isian";
import { TEKS } from "./teks";
import { TombolBerkas } from "../parts/TombolBerkas";
import type { Penyunting } from "./useProfil";

const KERTAS: readonly Kertas[] = ["F4", "A4", "Legal", "Letter"];
const HURUF = ["Arial", "Bookman Old Style", "Calibri", "Tahoma", "Times New Roman"];
const SISI = ["atas", "kanan", "bawah", "kiri"] as const;

/** Logo, paper, font and margins of the template. */
export function Lembar({ profil, simpan }: Penyunting) {
  const m = useTeks(TEKS);
  const [galat, setGalat] = useState<string | null>(null);
  const { sendiri, berlaku } = profil;
  const dasar = sendiri ?? PROFIL_SENDIRI;
  const halaman = (ubahan: object): string | null => simpan({ ...dasar, halaman: { ...dasar.halaman, ...ubahan } });
  const margin =
    (sisi: keyof Margin) =>
    (teks: string): string | null => {
      const angka = teks === "" ? undefined : Number(teks.replace(",", "."));
      return angka !== undefined && Number.isNaN(angka)
        ? m.angkaSalah
        : halaman({ margin: { ...dasar.halaman?.margin, [sisi]: angka } });
    };
  const logo = async (berkas: File): Promise<void> => {
    try {
      setGalat(simpan({ ...dasar, pemda: { ...dasar.pemda, logo: await gambarDariBerkas(berkas) } }));
    } catch {
      setGalat(m.logoGagal);
    }
  };
  return (
    <div className="isian-profil">
      <Field size="small" label={m.logo} validationMessage={galat ?? undefined}>
        <div className="baris-aksi logo-profil">
          {berlaku.pemda?.logo && <img src={berlaku.pemda.logo} alt={m.logoSekarang} />}
          <TombolBerkas label={m.pilihLogo} jenis="image/png,image/jpeg" pilih={(berkas) => void logo(berkas)} />
          {dasar.pemda?.logo && (
            <Button size="small" onClick={() => simpan({ ...dasar, pemda: { ...dasar.pemda, logo: undefined } })}>
              {m.hapusLogo}
            </Button>
          )}
        </div>
      </Field>
      <Field size="small" label={m.kertas}>
        <Select size="small" value={berlaku.halaman?.kertas} onChange={(_, { value }) => halaman({ kertas: value })}>
          {KERTAS.map((satu) => (
            <option key={satu}>{satu}</option>
          ))}
        </Select>
      </Field>
      <Isian label={m.huruf} nilai={berlaku.halaman?.huruf ?? ""} usul={HURUF} simpan={(huruf) => halaman({ huruf })} />
      <div className="empat">
        {SISI.map((sisi) => (
          <Isian
            key={sisi}
            label={m.margin[sisi]}
            nilai={String(berlaku.halaman?.margin?.[sisi] ?? "")}
            simpan={margin(sisi)}
          />
        ))}
      </div>
      <p className="kecil">{m.marginPetunjuk}</p>
    </div>
  );
}
