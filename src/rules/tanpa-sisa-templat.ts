import { hanyaSisaTemplat, keadaanIsian, sisaTemplat } from "../sop/isian";
import { semuaIsian } from "../sop/semua-isian";
import type { Check } from "./rule";

/** Fields that a draft may still leave open. */
const BOLEH_MENYUSUL = /^identitas\.(nomor|tanggalEfektif|pengesahan\.\w+)$/;

export const check: Check = (sop, { tahap }) =>
  semuaIsian(sop)
    .filter(([, teks]) => keadaanIsian(teks) === "sisaTemplat")
    .map(([at, teks]) => {
      const kosong = hanyaSisaTemplat(teks);
      const menyusul = tahap === "konsep" && kosong && BOLEH_MENYUSUL.test(at);
      return {
        ...{ at, message: menyusul ? "belumDiisi" : "sisa", text: sisaTemplat(teks) ?? teks, kosong },
        ...{ data: { sisa: sisaTemplat(teks) ?? teks }, severity: menyusul ? ("info" as const) : ("error" as const) },
      };
    });
