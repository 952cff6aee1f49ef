import { pisahPola, type KataPola } from "../nomor-sop";
import type { Pencacah, Profile } from "../profile";
import { kantorDari } from "./kantor";

/** The next Nomor SOP, and the counter as it stands once that number has been given. */
export interface NomorBerikut {
  readonly nomor: string;
  readonly pencacah: Pencacah;
}

const BULAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"] as const;

/**
 * The next number by the pattern of a profile, or null where it has none, or one of whose words nobody can know. Where the year
 * stands in the number, each year begins with 1.
 * @param tanggal ISO date of today
 */
export function nomorBerikut(profile: Profile, tanggal: string): NomorBerikut | null {
  const { polaNomor, pencacah } = profile;
  if (polaNomor === undefined || polaNomor.pola.trim() === "") return null;
  const [tahun = 0, bulan = 0] = tanggal.split("-").map(Number);
  const bagian = pisahPola(polaNomor.pola);
  const bertahun = bagian.some((satu) => "kata" in satu && satu.kata === "tahun");
  const tahunLain = bertahun && pencacah?.tahun !== undefined && pencacah.tahun !== tahun;
  const angka = tahunLain ? 1 : (pencacah?.terakhir ?? 0) + 1;
  const { kode } = kantorDari(profile);
  const isi: Readonly<Record<KataPola, string>> = {
    angka: String(angka),
    romawi: BULAN[bulan - 1] ?? "",
    tahun: String(tahun),
    klasifikasi: polaNomor.klasifikasi ?? "",
    ...{ kode, huruf: kode, teks: kode },
  };
  const teks = bagian.map((satu) => ("kata" in satu ? isi[satu.kata] : satu.tetap));
  if (bagian.some((satu, index) => "kata" in satu && teks[index] === "")) return null;
  return { nomor: teks.join(""), pencacah: { terakhir: angka, ...(bertahun ? { tahun } : {}) } };
}
