import { KERJA_LEMAH, NOMINAL_KE_BER, NOMINAL_TETAP } from "../regulation/kata-kegiatan";
import { ingat } from "./ingat";
import { aktifDariNominal } from "./nominal";
import { pisahPoin, sepertiKapital } from "./teks";

const tetap = new Set<string>(NOMINAL_TETAP);
const LEMAH = new RegExp(`^(${KERJA_LEMAH.join("|")})\\s+([a-z-]+)(?![a-z])`, "i");
/** Behind the noun these lead to its object, which follows the verb without them. */
const PENGANTAR = /^\s+(?:terhadap|atas|akan)(?![a-z])/i;
/** Behind the noun these go on with another noun, or with whom the act is done: a verb would not fit the rest. */
const BERLANJUT = /^\s*(?:,|\/|(?:dan|serta|atau|oleh|dengan|bersama|kepada|melalui)(?![a-z]))/i;

/** "Melakukan pemeriksaan" said with one verb. */
export interface KerjaLemah {
  /** The weak verb and its noun, as they are written. */
  readonly frasa: string;
  /** The verb that says the same, with a capital as at the beginning of an activity. */
  readonly kerja: string;
  /** The whole activity with that verb, or null where the rest would not fit it. */
  readonly to: string | null;
}

/** Finds a weak verb with a noun at the beginning of an activity for which the word list has a verb; null elsewhere. */
export const saranLangsung = ingat((kegiatan): KerjaLemah | null => {
  const [poin, isi] = pisahPoin(kegiatan);
  const cocok = LEMAH.exec(isi);
  const nominal = cocok?.[2]?.toLowerCase() ?? "";
  const berkerja = Object.hasOwn(NOMINAL_KE_BER, nominal) ? NOMINAL_KE_BER[nominal] : undefined;
  const aktif = berkerja ?? aktifDariNominal(nominal);
  if (cocok === null || aktif === null || tetap.has(nominal)) return null;
  const kerja = sepertiKapital(aktif, cocok[1] ?? "");
  const sisa = isi.slice(cocok[0].length);
  const berlanjut = BERLANJUT.test(sisa) && !(berkerja !== undefined && /^\s+dengan/i.test(sisa));
  return { frasa: cocok[0], kerja, to: berlanjut ? null : poin + kerja + sisa.replace(PENGANTAR, "") };
});
