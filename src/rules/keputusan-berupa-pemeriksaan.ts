import { AKAR_MEMUTUS, HAL_DIPERIKSA, KERJA_MEMERIKSA } from "../regulation/kata-keputusan";
import { keputusan, type Titik } from "../sop/alur";
import { keadaanIsian } from "../sop/isian";
import { awalKegiatan } from "../sop/kata-kerja";
import { bakukan } from "../sop/teks";
import { diSimbol, perAlur } from "./per-alur";
import type { Check, Problem } from "./rule";

const MEMUTUS = new RegExp(AKAR_MEMUTUS.join("|"));
/** "Memeriksa kelengkapan …": what is looked at is there or not, so the flow must part. */
const MEMERIKSA = new RegExp(`^(?:${KERJA_MEMERIKSA.join("|")}) (?:${HAL_DIPERIKSA.join("|")})(?: |$)`);

export const check: Check = (sop) => perAlur(sop, ({ titik }) => titik.flatMap(periksa));

function periksa(titik: Titik): Problem[] {
  const { index, langkah, bentuk } = titik;
  if (keadaanIsian(langkah.kegiatan) !== "terisi") return [];
  const kegiatan = bakukan(langkah.kegiatan);
  if (keputusan(titik)) {
    const tanya = langkah.kegiatan.includes("?");
    // Where no verb stands, the wording is another rule's matter.
    if (tanya || MEMUTUS.test(kegiatan) || awalKegiatan(langkah.kegiatan) !== "aktif") return [];
    return [{ at: diSimbol(index), message: "bukanPemeriksaan", text: langkah.kegiatan }];
  }
  if (!bentuk.has("kotak") || langkah.ke.length > 1 || !MEMERIKSA.test(kegiatan)) return [];
  return [{ at: diSimbol(index), message: "tanpaCabang", text: langkah.kegiatan }];
}
