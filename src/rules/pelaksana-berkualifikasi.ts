import { PIHAK_LUAR } from "../regulation/kata-pelaku";
import { kataJabatan } from "../sop/pelaku";
import { memuatFrasa, rapikan } from "../sop/teks";
import type { Check } from "./rule";

/** The box names offices when it names as many; a single one may stand in a sentence by chance. */
const CUKUP = 2;
const luar = new Set<string>(PIHAK_LUAR);

export const check: Check = ({ prosedur, kualifikasiPelaksana }) => {
  const kotak = kualifikasiPelaksana.map((butir) => kataJabatan(butir).join(" "));
  const disebut = prosedur.pelaksana.map((judul) => {
    const jabatan = kataJabatan(judul);
    return jabatan.length === 0 || luar.has(jabatan[0] ?? "")
      ? null
      : kotak.some((b) => memuatFrasa(b, jabatan.join(" ")));
  });
  // A box that speaks of skills for all is what the form asks for.
  if (disebut.filter((ada) => ada === true).length < CUKUP)
    return prosedur.pelaksana.length === 0 ? "tidakBerlaku" : [];
  return disebut.flatMap((ada, kolom) => {
    if (ada !== false) return [];
    const data = { pelaksana: rapikan(prosedur.pelaksana[kolom] ?? "") };
    return [{ at: `prosedur.pelaksana.${kolom}`, message: "takDisebut", data, dilihatOleh: "penyusun" }];
  });
};
