import { KATA_PENGESAH } from "../regulation/kata-pengesah";
import { keadaanIsian } from "../sop/isian";
import { kataJabatan } from "../sop/pelaku";
import { memuatFrasa } from "../sop/teks";
import type { Check } from "./rule";

export const check: Check = ({ identitas: { pengesahan } }) => {
  if (keadaanIsian(pengesahan.jabatan) !== "terisi") return "tidakBerlaku";
  const jabatan = kataJabatan(pengesahan.jabatan).join(" ");
  if (KATA_PENGESAH.some((kata) => memuatFrasa(jabatan, kata))) return [];
  return [{ at: "identitas.pengesahan.jabatan", message: "bukanPimpinan" }];
};
