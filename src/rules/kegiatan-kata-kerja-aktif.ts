import { keadaanIsian } from "../sop/isian";
import { awalKegiatan, saranAktif } from "../sop/kata-kerja";
import type { Path } from "../sop/path";
import { pasifUtama } from "../sop/pasif";
import { tanpaPoin } from "../sop/teks";
import { milikAturanLain } from "./milik-aturan-lain";
import { perKegiatan } from "./per-langkah";
import type { Check, Fix, Problem } from "./rule";

export const check: Check = (sop) => perKegiatan(sop, periksa, sop.prosedur.pelaksana);

function periksa(kegiatan: string, at: Path, kolom: readonly string[]): readonly Problem[] {
  if (keadaanIsian(kegiatan) !== "terisi") return [];
  const awal = awalKegiatan(kegiatan);
  if (awal === "aktif" || awal === "kosong" || pasifUtama(kegiatan) !== null) return [];
  if (milikAturanLain(kegiatan, kolom)) return [];
  const to = saranAktif(kegiatan);
  const fixes: Fix[] = to === null ? [] : [{ kind: "saran", at, from: kegiatan, to }];
  return [{ at, message: awal, data: { kata: /^[a-z0-9-]+/i.exec(tanpaPoin(kegiatan))?.[0] ?? kegiatan }, fixes }];
}
