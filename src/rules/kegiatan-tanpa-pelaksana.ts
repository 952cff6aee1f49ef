import { keadaanIsian } from "../sop/isian";
import { awalKegiatan } from "../sop/kata-kerja";
import { jabatanSama, pelakuDiAwal, pelakuDiKlausa, pelakuSetelahOleh } from "../sop/pelaku";
import { tanpaPelaku } from "../sop/pelaku-ke-kolom";
import type { Path } from "../sop/path";
import type { Langkah } from "../sop/sop";
import { rapikan } from "../sop/teks";
import { perLangkah } from "./per-langkah";
import type { Check, Fix, Problem } from "./rule";

export const check: Check = (sop) => perLangkah(sop, periksa, sop.prosedur.pelaksana);

function periksa(langkah: Langkah, di: Path, kolom: readonly string[]): readonly Problem[] {
  const { kegiatan } = langkah;
  const at = `${di}.kegiatan`;
  if (keadaanIsian(kegiatan) !== "terisi") return [];
  const diAwal = pelakuDiAwal(kegiatan, kolom);
  if (diAwal !== null) {
    const lain = kolomLain(langkah, diAwal, kolom);
    const fixes = saran(kegiatan, diAwal, at);
    if (lain === null) return [{ at, message: "diAwal", data: { pelaku: diAwal }, fixes }];
    return [{ at, message: "kolomLain", data: { pelaku: diAwal, kolom: lain }, fixes }];
  }
  const diKlausa = pelakuDiKlausa(kegiatan, kolom);
  if (diKlausa !== null) return [{ at, message: "diDalam", data: { pelaku: diKlausa } }];
  // After an active verb "oleh" belongs to an object: "Memeriksa berkas yang diajukan oleh pemohon".
  const setelahOleh = awalKegiatan(kegiatan) === "aktif" ? null : pelakuSetelahOleh(kegiatan, kolom);
  return setelahOleh === null ? [] : [{ at, message: "setelahOleh", data: { pelaku: setelahOleh } }];
}

/** The columns in which the symbols stand, where the actor has a column and none of them stands there; else null. */
function kolomLain({ simbol }: Langkah, pelaku: string, kolom: readonly string[]): string | null {
  const berkolom = kolom.some((judul) => jabatanSama(judul, pelaku));
  const bersimbol = [...new Set(simbol.map((s) => rapikan(kolom[s.pelaksana] ?? "")))];
  if (!berkolom || bersimbol.length === 0 || bersimbol.some((judul) => jabatanSama(judul, pelaku))) return null;
  return bersimbol.join(", ");
}

function saran(kegiatan: string, pelaku: string, at: Path): Fix[] {
  const to = tanpaPelaku(kegiatan, pelaku);
  return to === null ? [] : [{ kind: "saran", at, from: kegiatan, to }];
}
