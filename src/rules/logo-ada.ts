import type { Check } from "./rule";

export const check: Check = ({ dokumen }, { tahap }) => {
  // While the sheet is being written, the arms may still follow.
  if (dokumen?.logo === undefined || tahap === "konsep") return "tidakBerlaku";
  return dokumen.logo ? [] : [{ at: "identitas.instansi", message: "tidakAda", text: "" }];
};
