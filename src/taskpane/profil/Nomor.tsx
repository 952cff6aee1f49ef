import { nomorBerikut } from "../../sop/profil/nomor";
import { PROFIL_SENDIRI } from "../../sop/profil/lapisan";
import type { PolaNomor } from "../../sop/profile";
import { useTeks } from "../messages";
import { Isian } from "./Isian";
import { TEKS } from "./teks";
import { ubahInstansi, instansiKami } from "../../sop/profil/ubah";
import type { Penyunting } from "./useProfil";

const CONTOH_POLA = "{klasifikasi}/{angka}/{kode}/{tahun}";

/** The form of Nomor SOP, and which number comes next. */
export function Nomor({ profil, simpan, hariIni }: Penyunting & { hariIni: string }) {
  const m = useTeks(TEKS);
  const { berlaku, sendiri } = profil;
  const dasar = sendiri ?? PROFIL_SENDIRI;
  const { pola = "", klasifikasi = "", keputusan = "" } = berlaku.polaNomor ?? {};
  const ubah = (kunci: keyof PolaNomor) => (teks: string) =>
    simpan({ ...dasar, polaNomor: { ...{ pola, klasifikasi, keputusan }, [kunci]: teks } });
  const terakhir = (teks: string): string | null => {
    if (!/^\d{1,6}$/.test(teks)) return m.angkaSalah;
    return simpan({ ...dasar, pencacah: { terakhir: Number(teks), tahun: Number(hariIni.slice(0, 4)) } });
  };
  const berikut = nomorBerikut(berlaku, hariIni)?.nomor;
  return (
    <div className="isian-profil">
      <Isian label={m.pola} nilai={pola} contoh={CONTOH_POLA} petunjuk={m.polaPetunjuk} simpan={ubah("pola")} />
      <Isian label={m.klasifikasi} nilai={klasifikasi} contoh="000.8.3" simpan={ubah("klasifikasi")} />
      <Isian
        label={m.kode}
        nilai={instansiKami(berlaku)?.kode ?? ""}
        contoh="DISKES"
        simpan={(kode) => simpan(ubahInstansi(profil, { kode }))}
      />
      <Isian label={m.keputusan} nilai={keputusan} contoh={m.contohKeputusan} simpan={ubah("keputusan")} />
      <Isian label={m.terakhir} nilai={String(berlaku.pencacah?.terakhir ?? 0)} simpan={terakhir} />
      <p className="kecil">{berikut ? m.berikut(berikut) : m.tanpaBerikut}</p>
    </div>
  );
}
