import {
  BUKAN_KATA_KERJA,
  BUKAN_NOMINAL,
  BUKAN_PASIF,
  KATA_KERJA_NYA,
  KATA_KERJA_TANPA_AWALAN,
} from "../regulation/kata-kegiatan";
import { NOMINAL_KE_AKTIF } from "../regulation/kata-nominal";
import { DASAR_PASIF } from "../regulation/kata-ejaan";
import { ingat } from "./ingat";
import { kata, pisahPoin, sepertiKapital, tanpaPoin } from "./teks";

/** What an activity begins with. `serapan` is a loan noun used as a verb ("Verifikasi berkas"). */
export type AwalKegiatan = "aktif" | "pasif" | "nominal" | "serapan" | "lain" | "kosong";

const bukanKataKerja = new Set<string>(BUKAN_KATA_KERJA);
const tanpaAwalan = new Set<string>(KATA_KERJA_TANPA_AWALAN);
const bukanNominal = new Set<string>(BUKAN_NOMINAL);
const bukanPasif = new Set<string>(BUKAN_PASIF);
const dasarPasif = new Set<string>([...DASAR_PASIF, "tanda", "tindak"]);
const kataKerjaNya = new Set<string>(KATA_KERJA_NYA);

/** True for an active verb: me- or ber- with a stem, or one of the few without. A misspelt one ("melakuan") still counts. */
export function kataKerjaAktif(k: string): boolean {
  const kecil = k.toLowerCase();
  if (bukanKataKerja.has(kecil)) return false;
  if (kecil.endsWith("nya") && !kataKerjaNya.has(kecil)) return false;
  return tanpaAwalan.has(kecil) || /^(?:me(?:m|n|ng|ny|nge)?-?|ber-?)[a-z]{3,}/.test(kecil);
}

/** True for a passive verb: di- with a stem. */
export const kataKerjaPasif = (k: string): boolean => {
  const kecil = k.toLowerCase();
  return /^di-?[a-z]{3,}/.test(kecil) && !bukanPasif.has(kecil) && !kecil.endsWith("nya");
};

/** True for "di olah": the beginning of a passive verb, wrongly split off. Before any other word "di" names a place. */
export const pasifTerpisah = (k: string, berikut: string | undefined): boolean =>
  k === "di" && berikut !== undefined && dasarPasif.has(berikut);

/** Says what an activity begins with; bullets and numbers before it are left out. */
export const awalKegiatan = ingat((teks): AwalKegiatan => {
  const [pertama, kedua] = kata(tanpaPoin(teks));
  if (pertama === undefined) return "kosong";
  if (kataKerjaAktif(pertama)) return "aktif";
  if (kataKerjaPasif(pertama) || pasifTerpisah(pertama, kedua)) return "pasif";
  if (/^pe[a-z]{2,}an$/.test(pertama) && !bukanNominal.has(pertama)) return "nominal";
  return Object.hasOwn(NOMINAL_KE_AKTIF, pertama) ? "serapan" : "lain";
});

/**
 * The activity with an active verb in place of its first word ("Penyusunan laporan" → "Menyusun laporan"), or null when the
 * word list has none or an actor stands behind "oleh", for whom the sentence would have to be turned round.
 */
export function saranAktif(teks: string): string | null {
  const [poin, isi] = pisahPoin(teks);
  const pertama = /^[a-z-]+/i.exec(isi)?.[0];
  if (pertama === undefined || kata(isi).includes("oleh")) return null;
  const kunci = pertama.toLowerCase();
  const aktif = Object.hasOwn(NOMINAL_KE_AKTIF, kunci) ? NOMINAL_KE_AKTIF[kunci] : undefined;
  if (aktif === undefined) return null;
  return poin + sepertiKapital(aktif, pertama) + isi.slice(pertama.length);
}
