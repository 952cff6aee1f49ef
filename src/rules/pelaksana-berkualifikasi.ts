import { PIHAK_LUAR } from "../regulation/kata-pelaku";
import { kataJabatan, sebutanPelaku } from "../sop/pelaku";
import { memuatFrasa, rapikan, tanpaPoin } from "../sop/teks";
import type { Check, Problem } from "./rule";

/** The box names offices when it names as many; a single one may stand in a sentence by chance. */
const CUKUP = 2;
const luar = new Set<string>(PIHAK_LUAR);

export const check: Check = ({ prosedur: { pelaksana }, kualifikasiPelaksana }) => {
  if (pelaksana.length === 0) return "tidakBerlaku";
  const kotak = kualifikasiPelaksana.map((butir) => kataJabatan(butir).join(" "));
  const kolom = pelaksana.map((judul) => kataJabatan(judul).join(" "));
  const disebut = kolom.map((jabatan) =>
    jabatan === "" || luar.has(jabatan.split(" ")[0] ?? "") ? null : kotak.some((b) => memuatFrasa(b, jabatan)),
  );
  // A box that speaks of skills for all is what the form asks for.
  if (disebut.filter((ada) => ada === true).length < CUKUP) return [];
  return [
    ...disebut.flatMap((ada, index) => (ada === false ? [takDisebut(rapikan(pelaksana[index] ?? ""), index)] : [])),
    ...kualifikasiPelaksana.flatMap((butir, index) => takBertindak(butir, index, kolom)),
  ];
};

const takDisebut = (pelaksana: string, kolom: number): Problem => ({
  ...{ at: `prosedur.pelaksana.${kolom}`, message: "takDisebut", data: { pelaksana }, dilihatOleh: "penyusun" },
});

/** "Arsiparis: memahami kearsipan", where no column has an office of that name. */
function takBertindak(butir: string, index: number, kolom: readonly string[]): Problem[] {
  const [jabatan = "", kemampuan] = tanpaPoin(butir).split(/\s*:\s*/, 2);
  const dicari = kataJabatan(jabatan).join(" ");
  if (kemampuan === undefined || !sebutanPelaku(jabatan)) return [];
  if (kolom.some((judul) => memuatFrasa(judul, dicari) || memuatFrasa(dicari, judul))) return [];
  const at = `kualifikasiPelaksana.${index}`;
  return [{ at, message: "takBertindak", data: { pelaksana: jabatan }, dilihatOleh: "penyusun" }];
}
