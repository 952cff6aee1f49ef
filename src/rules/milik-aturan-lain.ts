import { kata, tanpaPoin } from "../sop/teks";
import { barisPenanda } from "../sop/prosedur";
import { pelakuDiAwal } from "../sop/pelaku";
import { KATA_SYARAT } from "../regulation/kata-kegiatan";
import type { Langkah } from "../sop/sop";

const syarat = new Set<string>(KATA_SYARAT);

/** One cause, one finding: an actor at the start, a condition at the start and a bare "Mulai" have rules of their own. */
export function milikAturanLain(langkah: Langkah, kolom: readonly string[]): boolean {
  const { kegiatan } = langkah;
  return (
    barisPenanda(langkah) || syarat.has(kata(tanpaPoin(kegiatan))[0] ?? "") || pelakuDiAwal(kegiatan, kolom) !== null
  );
}
