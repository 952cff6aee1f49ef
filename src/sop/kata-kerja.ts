import { BUKAN_KATA_KERJA, BUKAN_PASIF, KATA_KERJA_NYA, KATA_KERJA_TANPA_AWALAN } from "../regulation/kata-kegiatan";
import { NOMINAL_KE_AKTIF } from "../regulation/kata-nominal";
import { DASAR_PASIF } from "../regulation/kata-ejaan";
import { ingat } from "./ingat";
import { kataNominal } from "./nominal";
import { kata, tanpaPoin } from "./teks";

/** What an activity begins with. `serapan` is a loan noun used as a verb ("Verifikasi berkas"). */
export type AwalKegiatan = "aktif" | "pasif" | "nominal" | "serapan" | "lain" | "kosong";

const bukanKataKerja = new Set<string>(BUKAN_KATA_KERJA);
const tanpaAwalan = new Set<string>(KATA_KERJA_TANPA_AWALAN);
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
  if (kataNominal(pertama)) return "nominal";
  return Object.hasOwn(NOMINAL_KE_AKTIF, pertama) ? "serapan" : "lain";
});
