import { belumTerisi } from "../sop/isian";
import type { Check } from "./rule";

export const check: Check = ({ dasarHukum, dokumen }) => {
  // Where the box itself is missing, `enam-kotak-ada` says so.
  if (dokumen !== undefined && !dokumen.kotak.includes("dasarHukum")) return "tidakBerlaku";
  if (!dasarHukum.every(belumTerisi)) return [];
  return [{ at: "dasarHukum", message: "kosong", kosong: true, text: "" }];
};
