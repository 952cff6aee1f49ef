import { belumTerisi } from "../sop/isian";
import { adaLangkah } from "../sop/prosedur";
import type { Check } from "./rule";

export const check: Check = ({ prosedur }) => {
  if (!adaLangkah(prosedur)) return "tidakBerlaku";
  const { pelaksana } = prosedur;
  if (pelaksana.every(belumTerisi)) return [{ at: "prosedur.pelaksana", message: "tidakAda", text: "", kosong: true }];
  if (pelaksana.length > 1) return [];
  // One column can stand for several people, and a party from outside may appear in the text only.
  return [{ at: "prosedur.pelaksana.0", message: "hanyaSatu", severity: "warning" }];
};
