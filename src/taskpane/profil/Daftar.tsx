import { useState } from "react";
import { PROFIL_SENDIRI } from "../../sop/profil/lapisan";
import { instansiKami, ubahInstansi } from "../../sop/profil/ubah";
import type { Nomenklatur, Pejabat, SopTerdaftar, Unit } from "../../sop/profile";
import { useTeks } from "../messages";
import { IsianDaftar } from "./IsianDaftar";
import { TEKS } from "./teks";
import { TombolBerkas } from "../parts/TombolBerkas";
import type { Penyunting } from "./useProfil";

const PEJABAT = { kunci: ["jabatan", "nama", "nip", "pangkat"], wajib: ["jabatan"] } as const;
const UNIT = { kunci: ["nama", "jabatan", "kepala", "nip"], wajib: ["nama"] } as const;
const PERAN = { kunci: ["peran", "jabatan"], wajib: ["peran", "jabatan"] } as const;
const SOP = { kunci: ["nomor", "nama"], wajib: ["nomor", "nama"] } as const;
const NOMENKLATUR = { kunci: ["lama", "baru", "jenis", "dasar"], wajib: ["lama", "baru"] } as const;

/** The units of the office with their heads, and its other officials. */
export function PejabatKami({ profil, simpan }: Penyunting) {
  const m = useTeks(TEKS);
  const instansi = instansiKami(profil.berlaku);
  if (!instansi) return <p className="kecil lembar">{m.instansiDulu}</p>;
  const unit = (instansi.unit ?? []).map(({ nama, kepala }) => ({
    ...{ nama, jabatan: kepala?.jabatan, kepala: kepala?.nama, nip: kepala?.nip },
  }));
  const dariBaris = ({
    nama = "",
    jabatan,
    kepala,
    nip,
  }: Partial<Record<(typeof UNIT.kunci)[number], string>>): Unit => ({
    nama,
    ...(jabatan === undefined ? {} : { kepala: { jabatan, nama: kepala, nip } }),
  });
  return (
    <div className="isian-profil">
      <IsianDaftar
        label={m.daftarUnit}
        petunjuk={m.unitPetunjuk}
        kolom={UNIT}
        baris={unit}
        simpan={(baris) => simpan(ubahInstansi(profil, { unit: baris.map(dariBaris) }))}
      />
      <IsianDaftar
        label={m.daftarPejabat}
        petunjuk={m.pejabatPetunjuk}
        kolom={PEJABAT}
        baris={instansi.pejabat ?? []}
        simpan={(baris) => simpan(ubahInstansi(profil, { pejabat: baris as Pejabat[] }))}
      />
    </div>
  );
}

/** Which office acts in which role. */
export function Peran({ profil, simpan }: Penyunting) {
  const m = useTeks(TEKS);
  const { berlaku, sendiri } = profil;
  const peran = { ...berlaku.peran, ...instansiKami(berlaku)?.peran };
  return (
    <div className="isian-profil">
      <IsianDaftar
        label={m.daftarPeran}
        petunjuk={m.peranPetunjuk}
        kolom={PERAN}
        baris={Object.entries(peran).map(([satu, jabatan]) => ({ peran: satu, jabatan }))}
        simpan={(baris) =>
          simpan({
            ...(sendiri ?? PROFIL_SENDIRI),
            peran: Object.fromEntries(baris.map(({ peran: satu = "", jabatan = "" }) => [satu, jabatan])),
          })
        }
      />
    </div>
  );
}

/** Names and numbers that the kepala daerah has set: typed, pasted, or out of a workbook. */
export function DaftarSop({ profil, simpan }: Penyunting) {
  const m = useTeks(TEKS);
  const [kabar, setKabar] = useState<string | null>(null);
  const daftar = profil.berlaku.daftarSop ?? [];
  const pakai = (baris: readonly Partial<SopTerdaftar>[]): string | null =>
    simpan({ ...(profil.sendiri ?? PROFIL_SENDIRI), daftarSop: baris as SopTerdaftar[] });
  const buku = async (berkas: File): Promise<void> => {
    try {
      const { daftarDariBuku } = await import("./buku-kerja");
      const { baris, kurang } = await daftarDariBuku(berkas);
      const lengkap = baris.filter(({ nomor, nama }) => nomor !== undefined && nama !== undefined);
      setKabar(lengkap.length === 0 ? m.bukuKosong : (pakai(lengkap) ?? m.bukuTerbaca(lengkap.length, kurang.length)));
    } catch {
      setKabar(m.bukuGagal);
    }
  };
  return (
    <div className="isian-profil">
      <IsianDaftar
        label={m.daftarSop(daftar.length)}
        petunjuk={m.sopPetunjuk}
        kolom={SOP}
        baris={daftar}
        simpan={pakai}
      />
      <div className="baris-aksi">
        <TombolBerkas label={m.ambilBuku} jenis=".xlsx" pilih={(berkas) => void buku(berkas)} />
      </div>
      <p className="kecil" role="status">
        {kabar}
      </p>
    </div>
  );
}

/** Names of offices that have changed. */
export function TabelNomenklatur({ profil, simpan }: Penyunting) {
  const m = useTeks(TEKS);
  const jenis = (teks = ""): Nomenklatur["jenis"] =>
    /jabatan/i.test(teks) ? "jabatan" : /unit|bidang|bagian|seksi/i.test(teks) ? "unit" : "perangkatDaerah";
  return (
    <div className="isian-profil">
      <IsianDaftar
        label={m.daftarNomenklatur}
        petunjuk={m.nomenklaturPetunjuk}
        kolom={NOMENKLATUR}
        baris={(profil.berlaku.nomenklatur ?? []).map((satu) => ({ ...satu, jenis: m.jenis[satu.jenis] }))}
        simpan={(baris) =>
          simpan({
            ...(profil.sendiri ?? PROFIL_SENDIRI),
            nomenklatur: baris.map(({ lama = "", baru = "", ...lain }) => ({
              ...lain,
              lama,
              baru,
              jenis: jenis(lain.jenis),
            })),
          })
        }
      />
    </div>
  );
}
