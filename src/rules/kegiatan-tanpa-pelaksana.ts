import { keadaanIsian } from "../sop/isian";
import { awalKegiatan, kataKerjaAktif } from "../sop/kata-kerja";
import { pelakuDiAwal, pelakuDiKlausa, pelakuSetelahOleh } from "../sop/pelaku";
import type { Path } from "../sop/path";
import { kata, pisahPoin } from "../sop/teks";
import { perKegiatan } from "./per-langkah";
import type { Check, Fix, Problem } from "./rule";

export const check: Check = (sop) => perKegiatan(sop, periksa, sop.prosedur.pelaksana);

function periksa(kegiatan: string, at: Path, kolom: readonly string[]): readonly Problem[] {
  if (keadaanIsian(kegiatan) !== "terisi") return [];
  const diAwal = pelakuDiAwal(kegiatan, kolom);
  if (diAwal !== null) return [{ at, message: "diAwal", data: { pelaku: diAwal }, fixes: saran(kegiatan, diAwal, at) }];
  const diKlausa = pelakuDiKlausa(kegiatan, kolom);
  if (diKlausa !== null) return [{ at, message: "diDalam", data: { pelaku: diKlausa } }];
  // After an active verb "oleh" belongs to an object: "Memeriksa berkas yang diajukan oleh pemohon".
  const setelahOleh = awalKegiatan(kegiatan) === "aktif" ? null : pelakuSetelahOleh(kegiatan, kolom);
  return setelahOleh === null ? [] : [{ at, message: "setelahOleh", data: { pelaku: setelahOleh } }];
}

/** "PPK menandatangani kontrak" → "Menandatangani kontrak", where a verb follows the actor at once. */
function saran(kegiatan: string, pelaku: string, at: Path): Fix[] {
  const [poin, isi] = pisahPoin(kegiatan);
  if (!isi.startsWith(pelaku)) return [];
  const sisa = isi.slice(pelaku.length).replace(/^[^a-z]+/i, "");
  if (!kataKerjaAktif(kata(sisa)[0] ?? "")) return [];
  return [{ kind: "saran", at, from: kegiatan, to: poin + sisa.charAt(0).toUpperCase() + sisa.slice(1) }];
}
