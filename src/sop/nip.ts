import { AWALAN_PEJABAT, JABATAN_TANPA_NIP } from "../regulation/kata-pelaku";
import { penandaTangan } from "./penanda-tangan";
import { bakukan } from "./teks";

/** A NIP as it was read: birth date (8 digits), first appointment (6), sex (1), sequence (3); for PPPK digits 13–14 are 21. */
export interface Nip {
  teks: string;
  angka: string;
  /** 18 digits whose dates the calendar can hold. */
  sah: boolean;
}

/** Reads a NIP; "NIP." before it and blanks inside it are left out. */
export function parseNip(teks: string): Nip {
  const angka = teks.replace(/^\s*nip\b[\s.:]*/i, "").replace(/[\s.-]/g, "");
  const bagian = /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})([12])(\d{3})$/.exec(angka);
  if (bagian === null) return { teks, angka, sah: false };
  const [lahir = 0, bulan = 0, hari = 0, angkat = 0, bulanAngkat = 0] = bagian.slice(1).map(Number);
  const tanggal = bulan >= 1 && bulan <= 12 && hari >= 1 && hari <= 31;
  const pengangkatan = (bulanAngkat >= 1 && bulanAngkat <= 12) || bulanAngkat === 21;
  return { teks, angka, sah: tanggal && pengangkatan && angkat - lahir >= 15 && angkat - lahir <= 70 };
}

/** "19750312 200003 2 004", for the 18 digits of a NIP. */
export const formatNip = (angka: string): string => angka.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, "$1 $2 $3 $4");

/**
 * False for Gubernur, Bupati, Wali Kota, their deputies and those who act for them: they are elected or sign as such. What counts
 * is who signs, not on whose behalf.
 */
export function jabatanBerNip(jabatan: string): boolean {
  const kata = bakukan(penandaTangan(jabatan).jabatan).replace("walikota", "wali kota").split(" ");
  while (awalan.has(kata[0] ?? "")) kata.shift();
  const sisa = kata.join(" ");
  return !JABATAN_TANPA_NIP.some((nama) => sisa === nama || sisa.startsWith(`${nama} `));
}

const awalan = new Set<string>([...AWALAN_PEJABAT, "wakil"]);
