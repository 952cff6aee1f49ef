import { AKAR_MEMUTUS, HAL_DIPERIKSA, KERJA_MEMERIKSA, KERJA_TANPA_PUTUSAN } from "../regulation/kata-keputusan";
import { keputusan, type Titik } from "../sop/alur";
import { ingat } from "../sop/ingat";
import { keadaanIsian } from "../sop/isian";
import { bakukan, tanpaPoin } from "../sop/teks";
import { diSimbol, alurTerbaca } from "./per-alur";
import type { Check, Problem } from "./rule";

const TANPA_PUTUSAN = new RegExp(`^(?:${KERJA_TANPA_PUTUSAN.join("|")})(?: |$)`);
const MEMUTUS = new RegExp(AKAR_MEMUTUS.join("|"));
/** "Memeriksa kelengkapan …": what is looked at is there or not, so the flow must part. */
const MEMERIKSA = new RegExp(`^(?:${KERJA_MEMERIKSA.join("|")}) (?:${HAL_DIPERIKSA.join("|")})(?: |$)`);

export const check: Check = (sop) => {
  const alur = alurTerbaca(sop);
  if (alur === null) return "tidakBerlaku";
  return alur.titik.flatMap((titik) => periksa(titik, sop.prosedur.langkah[titik.index]?.kegiatan ?? ""));
};

function periksa(titik: Titik, text: string): Problem[] {
  const { index, bentuk, keluar } = titik;
  const at = diSimbol(index);
  if (keputusan(titik)) return pelaksanaan(text) ? [{ at, message: "bukanPemeriksaan", text }] : [];
  if (!bentuk.has("kotak") || keluar.length > 1 || !bercabang(text)) return [];
  return [{ at, message: "tanpaCabang", text }];
}

const bercabang = ingat((teks) => keadaanIsian(teks) === "terisi" && MEMERIKSA.test(bakukan(tanpaPoin(teks))));

/** True for an act in which nothing is decided; of a verb that is not known nobody can say so. */
const pelaksanaan = ingat((teks) => {
  const kegiatan = bakukan(tanpaPoin(teks));
  if (keadaanIsian(teks) !== "terisi" || teks.includes("?") || !TANPA_PUTUSAN.test(kegiatan)) return false;
  return !MEMERIKSA.test(kegiatan) && !MEMUTUS.test(kegiatan);
});
