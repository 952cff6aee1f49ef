import { KATA_SYARAT, MULAI_SELESAI } from "../regulation/kata-kegiatan";
import { keadaanIsian } from "../sop/isian";
import { awalKegiatan, saranAktif } from "../sop/kata-kerja";
import { pelakuDiAwal } from "../sop/pelaku";
import { bakukan, kata, tanpaPoin } from "../sop/teks";
import { perLangkah } from "./per-langkah";
import type { Check, Fix } from "./rule";

const penanda = new Set<string>(MULAI_SELESAI);
const syarat = new Set<string>(KATA_SYARAT);

export const check: Check = (sop) =>
  perLangkah(sop, ({ kegiatan }, langkah) => {
    if (keadaanIsian(kegiatan) !== "terisi") return [];
    const awal = awalKegiatan(kegiatan);
    if (awal === "aktif" || awal === "kosong") return [];
    if (milikAturanLain(kegiatan, sop.prosedur.pelaksana)) return [];
    const at = `${langkah}.kegiatan`;
    const to = saranAktif(kegiatan);
    const fixes: Fix[] = to === null ? [] : [{ kind: "saran", at, from: kegiatan, to }];
    return [{ at, message: awal, data: { kata: /^[a-z0-9-]+/i.exec(tanpaPoin(kegiatan))?.[0] ?? kegiatan }, fixes }];
  });

/** One cause, one finding: an actor at the start, a condition and a bare "Mulai" have rules of their own. */
function milikAturanLain(kegiatan: string, kolom: readonly string[]): boolean {
  return (
    penanda.has(bakukan(kegiatan)) ||
    syarat.has(kata(tanpaPoin(kegiatan))[0] ?? "") ||
    pelakuDiAwal(kegiatan, kolom) !== null
  );
}
