import { ISTILAH } from "../regulation/istilah";
import type { Kotak } from "../sop/dokumen";
import { P52_SYARAT_A, P52_SYARAT_C, UMUM } from "./basis";
import type { Basis, Check } from "./rule";

/** Two of the boxes rest on requirements that were read; for the others the form alone is known. */
const DASAR: Readonly<Record<Kotak, readonly Basis[]>> = {
  dasarHukum: [P52_SYARAT_A],
  kualifikasiPelaksana: [UMUM],
  keterkaitan: [P52_SYARAT_C],
  peralatan: [UMUM],
  peringatan: [UMUM],
  pencatatan: [UMUM],
};

export const check: Check = ({ dokumen }) => {
  if (dokumen === undefined) return "tidakBerlaku";
  return (Object.keys(DASAR) as Kotak[])
    .filter((kotak) => !dokumen.kotak.includes(kotak))
    .map((kotak) => ({
      ...{ at: kotak, message: "tidakAda", data: { kotak: ISTILAH[kotak] ?? kotak } },
      ...{ text: "", basis: DASAR[kotak] },
    }));
};
