import { identitasTidakAda } from "./label-tidak-ada";
import type { Check } from "./rule";

export const check: Check = (sop, { tahap }) => {
  const { dokumen } = sop;
  // While the sheet is being written, the arms may still follow.
  if (dokumen?.logo === undefined || tahap === "konsep" || identitasTidakAda(sop)) return "tidakBerlaku";
  return dokumen.logo ? [] : [{ at: "identitas.instansi", message: "tidakAda", text: "" }];
};
