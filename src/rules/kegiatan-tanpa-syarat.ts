import { KATA_SYARAT, SYARAT_RINGAN } from "../regulation/kata-kegiatan";
import { rapikan } from "../sop/teks";
import { perLangkah } from "./per-langkah";
import type { Check } from "./rule";

const SYARAT = new RegExp(`(?<![a-z])(?:${KATA_SYARAT.join("|")})(?![a-z])`, "gi");
/** "(apabila diperlukan)" and "(jika ada)" decide nothing in the flow. */
const RINGAN = new RegExp(`^\\s*(?:memang\\s+)?(?:${SYARAT_RINGAN.join("|")})(?![a-z])|^\\s*ada\\s*(?:[),.;]|$)`, "i");

export const check: Check = (sop) =>
  perLangkah(sop, ({ kegiatan }, langkah) => {
    const teks = rapikan(kegiatan);
    const syarat = [...teks.matchAll(SYARAT)].find(({ 0: k, index }) => !RINGAN.test(teks.slice(index + k.length)));
    if (syarat === undefined) return [];
    return [
      { at: `${langkah}.kegiatan`, message: "syarat", text: teks.slice(syarat.index), data: { kata: syarat[0] } },
    ];
  });
