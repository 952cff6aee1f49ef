import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { bacaProfil } from "../../sop/profil/baca";
import { kalimatSalah } from "../../sop/profil/kalimat";
import { profilBersama } from "../../sop/profil/lapisan";
import { teksBerkas } from "../../sop/profil/teks-berkas";
import { tulisProfil } from "../../sop/profil/tulis";
import { bakukan } from "../../sop/teks";
import { useBahasa, useTeks } from "../messages";
import { Pesan } from "../parts/Pesan";
import { DaftarSalah } from "./DaftarSalah";
import { TEKS } from "./teks";
import { TombolBerkas } from "../parts/TombolBerkas";
import type { Penyunting } from "./useProfil";

/** More than any profile has; a larger file is not even read. */
const TERBESAR = 8_000_000;

/** The profile as one file, to hand on and to take over. */
export function Berkas({ profil, ganti, sebelumnya, kembalikan }: Penyunting) {
  const m = useTeks(TEKS);
  const bahasa = useBahasa();
  const [salah, setSalah] = useState<readonly string[]>([]);
  const [kabar, setKabar] = useState<string | null>(null);

  const impor = async (berkas: File): Promise<void> => {
    setKabar(null);
    if (berkas.size > TERBESAR) return setSalah([m.terlaluBesar]);
    const teks = teksBerkas(new Uint8Array(await berkas.arrayBuffer()));
    if (typeof teks !== "string") return setSalah([kalimatSalah(teks, "", bahasa)]);
    const hasil = bacaProfil(teks);
    if (!hasil.ok) return setSalah(hasil.salah.map((satu) => kalimatSalah(satu, teks, bahasa)));
    setSalah([]);
    // Whose computer this is does not change with what the pemda hands out.
    const { kantor, pencacah } = profil.sendiri ?? {};
    ganti({ ...(kantor ? { kantor } : {}), ...(pencacah ? { pencacah } : {}), ...hasil.profile });
    setKabar(m.diimpor(hasil.profile.nama ?? hasil.profile.pemda?.nama ?? hasil.profile.id));
  };

  const ekspor = (): void => {
    const bersama = profilBersama(profil);
    const id =
      bakukan(bersama.pemda?.nama ?? "")
        .replace(/ /g, "-")
        .slice(0, 80) || "profil";
    unduh(`${id}.json`, tulisProfil({ ...bersama, id }));
    setKabar(m.diekspor);
  };

  return (
    <div className="isian-profil">
      <p className="kecil">{m.berkasPetunjuk}</p>
      <div className="baris-aksi">
        <TombolBerkas label={m.impor} jenis=".json,application/json" pilih={(berkas) => void impor(berkas)} />
        <Button size="small" onClick={ekspor}>
          {m.ekspor}
        </Button>
        {profil.sendiri && (
          <Button size="small" onClick={() => ganti(null)}>
            {m.kosongkan}
          </Button>
        )}
      </div>
      <div role="status">
        {sebelumnya && (
          <Pesan
            nada="success"
            aksi={
              <Button size="small" onClick={kembalikan}>
                {m.kembalikan}
              </Button>
            }
          >
            {kabar ?? m.dikosongkan}
          </Pesan>
        )}
        {!sebelumnya && kabar && <p className="kecil">{kabar}</p>}
      </div>
      <DaftarSalah judul={m.imporDitolak} salah={salah} />
    </div>
  );
}

/** Gives a text to the person as a file. */
function unduh(nama: string, teks: string): void {
  const alamat = URL.createObjectURL(new Blob([teks], { type: "application/json" }));
  const tautan = Object.assign(document.createElement("a"), { href: alamat, download: nama });
  tautan.click();
  setTimeout(() => URL.revokeObjectURL(alamat), 10_000);
}
