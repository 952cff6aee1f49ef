import type { Finding } from "../../checker/result";
import type { Messages } from "../messages";

/** Where a finding is, in a word or two; empty where its group already says so. */
export function tempatTemuan({ langkah, pelaksana, butir, field }: Finding, m: Messages): string {
  const bidang = field && Object.hasOwn(m.bidang, field) ? m.bidang[field as keyof Messages["bidang"]] : "";
  if (langkah !== undefined) return [m.periksa.langkahKe(langkah), bidang].filter(Boolean).join(", ");
  if (pelaksana !== undefined) return m.periksa.pelaksanaKe(pelaksana);
  return butir === undefined ? "" : m.periksa.butirKe(butir);
}
