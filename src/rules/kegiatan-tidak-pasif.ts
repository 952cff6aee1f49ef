import { keadaanIsian } from "../sop/isian";
import { pasifUtama, saranTanpaPasif } from "../sop/pasif";
import { syaratDalam } from "../sop/syarat";
import { milikAturanLain } from "./milik-aturan-lain";
import { perLangkah } from "./per-langkah";
import type { Check, Fix } from "./rule";

export const check: Check = (sop) =>
  perLangkah(sop, (baris, langkah) => {
    const { kegiatan } = baris;
    if (keadaanIsian(kegiatan) !== "terisi") return [];
    const verba = pasifUtama(kegiatan);
    // "…, jika tidak lengkap dikembalikan" is a branch of the flow, and `kegiatan-tanpa-syarat` says so.
    if (verba === null || syaratDalam(kegiatan) !== null || milikAturanLain(baris, sop.prosedur.pelaksana)) return [];
    const at = `${langkah}.kegiatan`;
    const to = saranTanpaPasif(kegiatan);
    const fixes: Fix[] = to === null ? [] : [{ kind: "saran", at, from: kegiatan, to }];
    return [{ at, message: "pasif", data: { kata: verba }, fixes }];
  });
