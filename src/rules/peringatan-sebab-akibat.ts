import { KATA_AKIBAT, KATA_BATAS_WAKTU, KATA_SYARAT } from "../regulation/kata-kegiatan";
import { SATUAN_WAKTU } from "../regulation/kata-waktu";
import { keadaanIsian } from "../sop/isian";
import { bakukan, memuatFrasa } from "../sop/teks";
import type { Check } from "./rule";

const LAMA = new RegExp(`\\d ?(?:${Object.keys(SATUAN_WAKTU).join("|")})\\b`);

export const check: Check = ({ peringatan }) => {
  const terisi = peringatan.findIndex((butir) => keadaanIsian(butir) === "terisi");
  if (terisi < 0) return "tidakBerlaku";
  if (peringatan.some(berbentukPeringatan)) return [];
  return [{ at: `peringatan.${terisi}`, message: "tanpaAkibat" }];
};

/** A condition with what follows from it, or a deadline. */
function berbentukPeringatan(butir: string): boolean {
  const teks = bakukan(butir);
  const salahSatu = (daftar: readonly string[]): boolean => daftar.some((frasa) => memuatFrasa(teks, frasa));
  return salahSatu(KATA_BATAS_WAKTU) || LAMA.test(teks) || (salahSatu(KATA_SYARAT) && salahSatu(KATA_AKIBAT));
}
