import { keadaanIsian } from "../sop/isian";
import type { Path } from "../sop/path";
import { pasifUtama, saranTanpaPasif } from "../sop/pasif";
import { syaratDalam } from "../sop/syarat";
import { milikAturanLain } from "./milik-aturan-lain";
import { perKegiatan } from "./per-langkah";
import type { Check, Fix, Problem } from "./rule";

export const check: Check = (sop) => perKegiatan(sop, periksa, sop.prosedur.pelaksana);

function periksa(kegiatan: string, at: Path, kolom: readonly string[]): readonly Problem[] {
  if (keadaanIsian(kegiatan) !== "terisi") return [];
  const verba = pasifUtama(kegiatan);
  // "…, jika tidak lengkap dikembalikan" is a branch of the flow, and `kegiatan-tanpa-syarat` says so.
  if (verba === null || syaratDalam(kegiatan) !== null || milikAturanLain(kegiatan, kolom)) return [];
  const to = saranTanpaPasif(kegiatan);
  const fixes: Fix[] = to === null ? [] : [{ kind: "saran", at, from: kegiatan, to }];
  return [{ at, message: "pasif", data: { kata: verba }, fixes }];
}
