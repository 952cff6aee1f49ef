import type { Check } from "./rule";

export const check: Check = ({ dokumen }) => {
  if (dokumen === undefined) return "tidakBerlaku";
  return dokumen.tabelProsedur ? [] : [{ at: "prosedur", message: "tidakAda" }];
};
