import { keadaanIsian } from "../sop/isian";
import { awalKegiatan } from "../sop/kata-kerja";
import type { Path } from "../sop/path";
import { pasifUtama } from "../sop/pasif";
import { saranAktif } from "../sop/saran-aktif";
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
  const saran = saranAktif(kegiatan);
  const fixes: Fix[] =
    saran === null ? [] : [{ kind: saran.pasti ? "aman" : "saran", at, from: kegiatan, to: saran.to }];
  return [{ at, message: awal, data: { kata: /^[a-z0-9-]+/i.exec(tanpaPoin(kegiatan))?.[0] ?? kegiatan }, fixes }];
}
