import { hanyaSisaTemplat, keadaanIsian, sisaTemplat } from "../sop/isian";
import type { Path } from "../sop/path";
import { isianKepala, isianLangkah } from "../sop/semua-isian";
import type { Langkah } from "../sop/sop";
import { semuaBaris } from "./per-langkah";
import { perSatuan } from "./per-satuan";
import type { Check, Problem } from "./rule";

/** Fields that a draft may still leave open. */
const BOLEH_MENYUSUL = /^identitas\.(nomor|tanggalEfektif|pengesahan\.\w+)$/;

export const check: Check = (sop, { tahap }) => [
  ...isianKepala(sop)
    .flatMap(sisaDi)
    .map((satu) =>
      tahap === "konsep" && satu.kosong === true && BOLEH_MENYUSUL.test(satu.at)
        ? { ...satu, message: "belumDiisi", severity: "info" as const }
        : satu,
    ),
  ...perSatuan(semuaBaris(sop.prosedur), periksa),
];

const periksa = (langkah: Langkah, at: Path): readonly Problem[] => isianLangkah(langkah, at).flatMap(sisaDi);

function sisaDi([at, teks]: [Path, string]): Problem[] {
  if (keadaanIsian(teks) !== "sisaTemplat") return [];
  const text = sisaTemplat(teks) ?? teks;
  return [{ at, message: "sisa", text, kosong: hanyaSisaTemplat(teks), data: { sisa: text }, severity: "error" }];
}
