import type { Check } from "./rule";

export const check: Check = ({ dokumen }) => {
  if (dokumen?.logo === undefined) return "tidakBerlaku";
  return dokumen.logo ? [] : [{ at: "identitas.instansi", message: "tidakAda", text: "" }];
};
