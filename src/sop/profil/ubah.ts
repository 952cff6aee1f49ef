import type { Pejabat, PerangkatDaerah, Profile } from "../profile";
import { bakukan } from "../teks";
import { profilBersama, PROFIL_SENDIRI, type LapisanProfil } from "./lapisan";

/** The few things that most of an SOP's first page follows from, as a person enters them. */
export interface IsianUtama {
  readonly pemda: string;
  readonly instansi: string;
  readonly unit: string;
  readonly statusJabatan: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
}

/** The perangkat daerah that this computer works for, as it stands in a profile. */
export function instansiKami({ perangkatDaerah = [], kantor }: Profile): PerangkatDaerah | undefined {
  const nama = kantor?.perangkatDaerah ?? "";
  if (nama === "") return perangkatDaerah.length === 1 ? perangkatDaerah[0] : undefined;
  return perangkatDaerah.find(bernama(nama));
}

export function isianUtama(lapisan: LapisanProfil): IsianUtama {
  const { pemda, kantor, ...lain } = profilBersama(lapisan);
  const instansi = instansiKami({ kantor, ...lain });
  const { jabatan = "", nama = "", nip = "", statusJabatan = "" } = instansi?.kepala ?? {};
  return {
    ...{
      pemda: pemda?.nama ?? "",
      instansi: instansi?.nama ?? kantor?.perangkatDaerah ?? "",
      unit: kantor?.unit ?? "",
    },
    ...{ jabatan, nama, nip, statusJabatan },
  };
}

/** The profile of this computer after one of these was entered. */
export function denganIsian(lapisan: LapisanProfil, kunci: keyof IsianUtama, teks: string): Profile {
  const sendiri = lapisan.sendiri ?? PROFIL_SENDIRI;
  const bersama = profilBersama(lapisan);
  switch (kunci) {
    case "pemda":
      return { ...sendiri, pemda: { ...sendiri.pemda, nama: teks } };
    case "unit":
      return { ...sendiri, kantor: { ...sendiri.kantor, unit: teks } };
    case "instansi":
      return gantiInstansi(sendiri, bersama, teks);
    default: {
      const kini = instansiKami(bersama);
      const kepala = { jabatan: "", ...kini?.kepala, [kunci]: teks || undefined } as Pejabat;
      return ubahInstansi(lapisan, { kepala: { ...kepala, jabatan: kepala.jabatan ?? "" } });
    }
  }
}

/** The profile of this computer with something else set for its own perangkat daerah; unchanged while that has no name. */
export function ubahInstansi(lapisan: LapisanProfil, ubahan: Partial<PerangkatDaerah>): Profile {
  const sendiri = lapisan.sendiri ?? PROFIL_SENDIRI;
  const nama = instansiKami(profilBersama(lapisan))?.nama ?? sendiri.kantor?.perangkatDaerah ?? "";
  if (nama === "") return sendiri;
  const { perangkatDaerah: semua = [] } = sendiri;
  const ada = semua.find(bernama(nama));
  const baru = { nama, ...ada, ...ubahan };
  return { ...sendiri, perangkatDaerah: ada ? semua.map((satu) => (satu === ada ? baru : satu)) : [...semua, baru] };
}

/** Another name for the office: one of the list is chosen; a new one takes the place of the one that was entered here. */
function gantiInstansi(sendiri: Profile, bersama: Profile, nama: string): Profile {
  const kantor = { ...sendiri.kantor, perangkatDaerah: nama, unit: "" };
  const { perangkatDaerah: semua = [] } = sendiri;
  if (nama === "" || bersama.perangkatDaerah?.some(bernama(nama))) return { ...sendiri, kantor };
  const lama = instansiKami(bersama);
  const milikSendiri = lama && semua.find(bernama(lama.nama));
  const lain = semua.filter((satu) => satu !== milikSendiri);
  return { ...sendiri, kantor, perangkatDaerah: [...lain, { ...milikSendiri, nama }] };
}

const bernama =
  (nama: string) =>
  (satu: { nama: string }): boolean =>
    bakukan(satu.nama) === bakukan(nama);
