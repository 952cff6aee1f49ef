import { keadaanIsian } from "../sop/isian";
import { awalKegiatan, saranAktif } from "../sop/kata-kerja";
import { pasifUtama } from "../sop/pasif";
import { tanpaPoin } from "../sop/teks";
import { milikAturanLain } from "./milik-aturan-lain";
import { perLangkah } from "./per-langkah";
import type { Check, Fix } from "./rule";

export const check: Check = (sop) =>
  perLangkah(sop, (baris, langkah) => {
    const { kegiatan } = baris;
    if (keadaanIsian(kegiatan) !== "terisi") return [];
    const awal = awalKegiatan(kegiatan);
    if (awal === "aktif" || awal === "kosong" || pasifUtama(kegiatan) !== null) return [];
    if (milikAturanLain(baris, sop.prosedur.pelaksana)) return [];
    const at = `${langkah}.kegiatan`;
    const to = saranAktif(kegiatan);
    const fixes: Fix[] = to === null ? [] : [{ kind: "saran", at, from: kegiatan, to }];
    return [{ at, message: awal, data: { kata: /^[a-z0-9-]+/i.exec(tanpaPoin(kegiatan))?.[0] ?? kegiatan }, fixes }];
  });
