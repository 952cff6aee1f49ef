import type { Path } from "../sop/path";
import { HUKUM_KELIRU } from "../regulation/hukum-keliru";
import { judulTanpaSamaan } from "../sop/judul-peraturan";
import { nomorSama, parsePeraturan } from "../sop/peraturan";
import { dikenal } from "../sop/peraturan-dikenal";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perButir(sop, "dasarHukum", tertukar);

/** A citation that takes one instrument for another. */
export function tertukar(butir: string, at: Path): readonly Problem[] {
  const peraturan = parsePeraturan(butir);
  const { jenis, nomor, tahun } = peraturan;
  const tentang = peraturan.tentang ?? "";
  const keliru = HUKUM_KELIRU.find(
    (satu) =>
      satu.jenis === jenis?.id &&
      satu.tahun === tahun &&
      nomorSama(satu.nomor, nomor ?? "") &&
      (tentang === "" || satu.hanyaTentang.some((kata) => tentang.toLowerCase().includes(kata))),
  );
  if (keliru !== undefined) {
    return [{ at, message: "keliru", data: { pengganti: keliru.maksud }, dilihatOleh: "bagianHukum" }];
  }
  const judul = dikenal(peraturan)?.judul ?? null;
  if (judul === null || !judulTanpaSamaan(tentang, judul)) return [];
  return [{ at, message: "judulLain", data: { judul }, dilihatOleh: "bagianHukum" }];
}
