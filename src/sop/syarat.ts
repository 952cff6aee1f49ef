import { KATA_SYARAT, SYARAT_RINGAN } from "../regulation/kata-kegiatan";
import { ingat } from "./ingat";
import { rapikan } from "./teks";

const SYARAT = new RegExp(`(?<![a-z])(?:${KATA_SYARAT.join("|")})(?![a-z])`, "gi");
/** "(apabila diperlukan)" and "(jika ada)" decide nothing in the flow. */
const RINGAN = new RegExp(`^\\s*(?:memang\\s+)?(?:${SYARAT_RINGAN.join("|")})(?![a-z])|^\\s*ada\\s*(?:[),.;]|$)`, "i");

/** The condition that an activity holds. */
export interface Syarat {
  /** The word that opens it, as it is written. */
  readonly kata: string;
  /** The condition and all that follows. */
  readonly teks: string;
}

/** The first condition in an activity that decides something in the flow, or null. */
export const syaratDalam = ingat((kegiatan): Syarat | null => {
  const teks = rapikan(kegiatan);
  if (teks.search(SYARAT) < 0) return null;
  const syarat = [...teks.matchAll(SYARAT)].find(
    ({ 0: k, index }) => !RINGAN.test(teks.slice(index + k.length, index + k.length + 40)),
  );
  return syarat === undefined ? null : { kata: syarat[0], teks: teks.slice(syarat.index) };
});
