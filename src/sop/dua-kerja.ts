import { KATA_BAWAHAN, KATA_LANJUT, KATA_SAMBUNG, KERJA_BER } from "../regulation/kata-kegiatan";
import { ingat } from "./ingat";
import { kataKerjaAktif } from "./kata-kerja";
import { aktifDariNominal, kataNominal } from "./nominal";
import { kataAsal, tanpaPoin } from "./teks";

/** Behind a preposition only its verb depends: "dalam buku agenda dan menyerahkannya" names a second act, "dengan cara mengisi" none. */
const DI_DEPAN_BENDA: readonly string[] = ["dengan", "dalam"];
const bawahan = new Set<string>(KATA_BAWAHAN.filter((satu) => !DI_DEPAN_BENDA.includes(satu)));
const lanjut = new Set<string>(KATA_LANJUT);
const sambung = new Set<string>([...KATA_SAMBUNG, ...KATA_LANJUT]);
const kerjaBer = new Set<string>(KERJA_BER);

/** What stands before a comma or a slash counts as joined to what follows it. */
const BAGIAN = /[,;/]/;

/**
 * The first two verbs of an activity that names two acts in a row ("Memeriksa dan menandatangani", "Memeriksa dan verifikasi"), as
 * they are written, or null. Verbs of parts that depend on another do not count: "Meminta bidang yang menyusun dan mengirim data".
 */
export const duaKerja = ingat((kegiatan): readonly [string, string] | null => {
  let pertama: string | null = null;
  let tergantung = false;
  for (const bagian of tanpaPoin(kegiatan).split(BAGIAN)) {
    let duaSebelum: string | undefined;
    let sebelum: string | undefined;
    for (const asli of kataAsal(bagian)) {
      const k = asli.toLowerCase();
      if (lanjut.has(k)) tergantung = false;
      else if (bawahan.has(k)) tergantung = true;
      else if (kerja(k)) {
        const dirangkai = sebelum === undefined || sambung.has(sebelum);
        if (pertama !== null && !tergantung && dirangkai) return [pertama, asli];
        if (pertama !== null && !dirangkai) tergantung = true;
        pertama ??= asli;
      } else if (pertama === null) return null;
      else if (sambung.has(sebelum ?? "") && duaSebelum === pertama.toLowerCase() && kerjaSerapan(k))
        return [pertama, asli];
      duaSebelum = sebelum;
      sebelum = k;
    }
  }
  return null;
});

/** A loan word: where "dan" joins it to the verb itself, nothing but another act can be meant. */
const kerjaSerapan = (k: string): boolean => !kataNominal(k) && aktifDariNominal(k) !== null;

/** True for a verb that names an act, also with its object in -nya ("mencatatnya"). */
function kerja(k: string): boolean {
  const dasar = k.endsWith("nya") ? k.slice(0, -3) : k;
  return (dasar.startsWith("me") || kerjaBer.has(dasar)) && kataKerjaAktif(dasar);
}
