import type { PerangkatDaerah, Profile } from "../sop/profile";
import type { Identitas, Sop } from "../sop/sop";
import type { BlokPengesahan } from "./cuplikan";
import { fillPelaksana, gantiPeran } from "./fill-pelaksana";

/** The role that every SOP names the head of the perangkat daerah by. */
const KEPALA = "Kepala Perangkat Daerah";

/** An SOP as the perangkat daerah of a profile would have it: offices in place of roles, and what is empty of its identity. */
export function isiProfil(sop: Sop, profile: Profile): Sop {
  return { ...fillPelaksana(sop, peranProfil(profile)), identitas: identitasProfil(sop.identitas, profile) };
}

/** A signature block with the offices of a profile; the head's name and NIP where the head signs alone. */
export function pengesahanProfil(blok: BlokPengesahan, profile: Profile): BlokPengesahan {
  const kepala = kantorProfil(profile)?.kepala;
  const jabatan = blok.jabatan.map((baris) => gantiPeran(baris, peranProfil(profile)));
  const sendiri = blok.jabatan.length === 1 && blok.jabatan[0] === KEPALA;
  if (!sendiri || !kepala || blok.nama !== "") return { ...blok, jabatan };
  return { ...blok, jabatan, nama: kepala.nama ?? "", nip: kepala.nip ?? "" };
}

/** Office by role. */
export function peranProfil(profile: Profile): Readonly<Record<string, string>> {
  const kantor = kantorProfil(profile);
  const kepala = kantor?.kepala?.jabatan;
  return { ...(kepala ? { [KEPALA]: kepala } : {}), ...profile.peran, ...kantor?.peran };
}

/** The perangkat daerah that this computer works for; the only one where none was chosen. */
function kantorProfil({ perangkatDaerah = [], kantor }: Profile): PerangkatDaerah | undefined {
  const satu = perangkatDaerah.length === 1 ? perangkatDaerah[0] : undefined;
  return perangkatDaerah.find(({ nama }) => nama === kantor?.perangkatDaerah) ?? satu;
}

function identitasProfil(identitas: Identitas, profile: Profile): Identitas {
  const kantor = kantorProfil(profile);
  const { statusJabatan, jabatan = "", nama = "", nip = "" } = kantor?.kepala ?? {};
  const { pengesahan } = identitas;
  const belumAda = Object.values(pengesahan).every((isi) => isi === "");
  return {
    ...identitas,
    pemda: identitas.pemda || (profile.pemda?.nama ?? ""),
    instansi: identitas.instansi || (kantor?.nama ?? ""),
    unit: identitas.unit || (profile.kantor?.unit ?? ""),
    pengesahan: belumAda ? { jabatan: [statusJabatan, jabatan].filter(Boolean).join(" "), nama, nip } : pengesahan,
  };
}
