import { HUKUM_USANG, type HukumUsang } from "../regulation/hukum-usang";
import { belumTerisi } from "../sop/isian";
import { nomorSama, parsePeraturan, type Peraturan } from "../sop/peraturan";
import { P35, UMUM } from "./basis";
import type { Check, Problem } from "./rule";

export const check: Check = ({ dasarHukum }) => {
  if (dasarHukum.every(belumTerisi)) return "tidakBerlaku";
  return dasarHukum.flatMap((butir, index) => {
    const usang = cari(parsePeraturan(butir));
    return usang === undefined ? [] : [problem(usang, butir, `dasarHukum.${index}`)];
  });
};

function cari({ jenis, nomor, tahun, tentang, teks }: Peraturan): HukumUsang | undefined {
  if (jenis === null || nomor === null) return undefined;
  const judul = (tentang ?? "").toLowerCase();
  return HUKUM_USANG.find(
    (usang) =>
      usang.jenis === jenis.id &&
      usang.tahun === tahun &&
      [usang.nomor, ...(usang.nomorLain ?? [])].some((n) => nomorSama(n, nomor)) &&
      (usang.hanyaTentang === undefined || judul === "" || usang.hanyaTentang.some((k) => judul.includes(k))) &&
      teks !== usang.kutipan,
  );
}

function problem({ sebab, pengganti, kutipan, status }: HukumUsang, from: string, at: string): Problem {
  const inti = { at, message: sebab, data: { pengganti } };
  if (status === "unverified") return { ...inti, basis: [UMUM], dilihatOleh: "bagianHukum" };
  if (kutipan === undefined) return { ...inti, basis: [P35] };
  return { ...inti, basis: [P35], fixes: [{ kind: "saran", at, from, to: kutipan }] };
}
