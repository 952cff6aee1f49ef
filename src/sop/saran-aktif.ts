import { DASAR_PASIF } from "../regulation/kata-ejaan";
import { KATA_PENGANTAR } from "../regulation/kata-kegiatan";
import { NOMINAL_PASTI } from "../regulation/kata-nominal";
import { kataKerjaAktif, kataKerjaPasif } from "./kata-kerja";
import { aktifDari } from "./me";
import { aktifDariNominal, kataNominal } from "./nominal";
import { kata, pisahPoin, sepertiKapital } from "./teks";

/** An activity with an active verb in place of its first word. */
export interface SaranAktif {
  readonly to: string;
  /** The noun names the act itself and its object follows at once: nothing else can be meant. */
  readonly pasti: boolean;
}

const dasar = new Set<string>(DASAR_PASIF);
const pasti = new Set<string>(NOMINAL_PASTI);
const pengantar = new Set<string>(KATA_PENGANTAR);

/**
 * "Penyusunan laporan" → "Menyusun laporan", "Update data" → "Memperbarui data", "Terima berkas" → "Menerima berkas"; null when no verb
 * is known or an actor stands behind "oleh", for whom the sentence would have to be turned round.
 */
export function saranAktif(teks: string): SaranAktif | null {
  const [poin, isi] = pisahPoin(teks);
  const pertama = /^[a-z-]+/i.exec(isi)?.[0];
  const [kunci = "", ...sisa] = kata(isi);
  if (pertama?.toLowerCase() !== kunci || sisa.includes("oleh")) return null;
  const aktif = aktifDariNominal(kunci) ?? (dasar.has(kunci) ? aktifDari(`di${kunci}`) : null);
  if (aktif === null) return null;
  const to = poin + sepertiKapital(aktif, pertama) + isi.slice(pertama.length);
  return { to, pasti: pasti.has(kunci) && satuObjek(sisa) };
}

/** An object without a preposition before it, and nothing in it that is an act as well. */
const satuObjek = (sisa: readonly string[]): boolean =>
  sisa[0] !== undefined && !pengantar.has(sisa[0]) && !sisa.some(perbuatan);

const perbuatan = (k: string): boolean =>
  kataNominal(k) || kataKerjaPasif(k) || (k.startsWith("me") && kataKerjaAktif(k));
