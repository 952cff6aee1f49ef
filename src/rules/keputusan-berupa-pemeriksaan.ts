import { AKAR_MEMUTUS, HAL_DIPERIKSA, KERJA_MEMERIKSA, KERJA_TANPA_PUTUSAN } from "../regulation/kata-keputusan";
import { keputusan, type Titik } from "../sop/alur";
import { ingat } from "../sop/ingat";
import { keadaanIsian } from "../sop/isian";
import { bakukan, tanpaPoin } from "../sop/teks";
import { diSimbol, perAlur } from "./per-alur";
import type { Check, Problem } from "./rule";

const TANPA_PUTUSAN = new RegExp(`^(?:${KERJA_TANPA_PUTUSAN.join("|")})(?: |$)`);
const MEMUTUS = new RegExp(AKAR_MEMUTUS.join("|"));
/** "Memeriksa kelengkapan …": what is looked at is there or not, so the flow must part. */
const MEMERIKSA = new RegExp(`^(?:${KERJA_MEMERIKSA.join("|")}) (?:${HAL_DIPERIKSA.join("|")})(?: |$)`);

export const check: Check = (sop) => perAlur(sop, ({ titik }) => titik.flatMap(periksa));

function periksa(titik: Titik): Problem[] {
  const { index, langkah, bentuk, keluar } = titik;
  const isi = sifat(langkah.kegiatan);
  const at = diSimbol(index);
  if (keputusan(titik))
    return isi === "pelaksanaan" ? [{ at, message: "bukanPemeriksaan", text: langkah.kegiatan }] : [];
  if (isi !== "bercabang" || !bentuk.has("kotak") || keluar.length > 1) return [];
  return [{ at, message: "tanpaCabang", text: langkah.kegiatan }];
}

/** Of any other verb ("lain") nobody can say that nothing is decided. */
const sifat = ingat((teks): "pelaksanaan" | "pemeriksaan" | "bercabang" | "lain" => {
  if (keadaanIsian(teks) !== "terisi") return "lain";
  const kegiatan = bakukan(tanpaPoin(teks));
  if (MEMERIKSA.test(kegiatan)) return "bercabang";
  if (teks.includes("?") || MEMUTUS.test(kegiatan)) return "pemeriksaan";
  return TANPA_PUTUSAN.test(kegiatan) ? "pelaksanaan" : "lain";
});
