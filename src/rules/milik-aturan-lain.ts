import { KATA_SYARAT } from "../regulation/kata-kegiatan";
import { pelakuDiAwal } from "../sop/pelaku";
import { kegiatanPenanda } from "../sop/prosedur";
import { kata, tanpaPoin } from "../sop/teks";

const syarat = new Set<string>(KATA_SYARAT);

/** One cause, one finding: an actor at the start, a condition at the start and a bare "Mulai" have rules of their own. */
export const milikAturanLain = (kegiatan: string, kolom: readonly string[]): boolean =>
  kegiatanPenanda(kegiatan) || syarat.has(kata(tanpaPoin(kegiatan))[0] ?? "") || pelakuDiAwal(kegiatan, kolom) !== null;
