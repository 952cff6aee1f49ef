import { formatNip, parseNip } from "../nip";
import type { Pejabat, Peran, PerangkatDaerah, Profile, Unit } from "../profile";
import type { Pengesahan } from "../sop";
import { bakukan } from "../teks";

/** The office that a profile stands for, with what its SOPs say of it; what the profile does not know is empty. */
export interface KantorKami {
  readonly pemda: string;
  readonly instansi: string;
  readonly unit: string;
  readonly kode: string;
  readonly pengesahan: Pengesahan;
  /** Office by performer role. */
  readonly peran: Peran;
}

/** The office that this computer works for: the one that is named, or the only one there is. */
export function kantorDari({ pemda, perangkatDaerah = [], kantor = {}, peran, tanpaNip }: Profile): KantorKami {
  const instansi = perangkatDaerah.find(bernama(kantor.perangkatDaerah)) ?? satuSatunya(perangkatDaerah, kantor);
  const unit = instansi?.unit?.find(bernama(kantor.unit));
  const pengesah = kantor.pengesah === "unit" ? (unit?.kepala ?? instansi?.kepala) : instansi?.kepala;
  return {
    pemda: pemda?.nama ?? "",
    instansi: instansi?.nama ?? kantor.perangkatDaerah ?? "",
    unit: unit?.nama ?? kantor.unit ?? "",
    kode: instansi?.kode ?? "",
    pengesahan: pengesahanOleh(pengesah, tanpaNip ?? false),
    peran: { ...peran, ...instansi?.peran },
  };
}

const bernama =
  (nama = "") =>
  (satu: PerangkatDaerah | Unit): boolean =>
    nama !== "" && bakukan(satu.nama) === bakukan(nama);

const satuSatunya = (semua: readonly PerangkatDaerah[], { perangkatDaerah = "" }: NonNullable<Profile["kantor"]>) =>
  semua.length === 1 && perangkatDaerah === "" ? semua[0] : undefined;

/** What stands under "Disahkan oleh": a NIP as it is usually written, and none for one who has none. */
function pengesahanOleh(pejabat: Pejabat | undefined, tanpaNip: boolean): Pengesahan {
  if (pejabat === undefined) return { jabatan: "", nama: "", nip: "" };
  const { jabatan, statusJabatan, nama = "", nip = "" } = pejabat;
  const { angka, sah } = parseNip(nip);
  return {
    jabatan: [statusJabatan, jabatan].filter(Boolean).join(" "),
    nama,
    nip: tanpaNip ? "" : sah ? formatNip(angka) : nip,
  };
}
