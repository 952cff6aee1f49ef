import type { FileReport } from "./file-report";
import { message, type MessageKey } from "./messages";

/** A report in lines for people: the counts, then one line for each finding. */
export function describeReport({ file, kind, findings }: FileReport): string[] {
  if (kind !== "sop-ap") return [message("bukanSop", { berkas: file, jenis: message(`jenis.${kind}` as MessageKey) })];
  if (findings.length === 0) return [message("bersih", { berkas: file })];
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = { kesalahan: count("error"), peringatan: count("warning"), saran: count("info") };
  return [message("ringkas", { berkas: file, ...counts }), ...findings.map(line)];
}

function line({
  sop,
  severity,
  section,
  langkah,
  field,
  message: sentence,
  code,
}: FileReport["findings"][number]): string {
  const place = [
    sop === undefined ? "" : message("sopKe", { urutan: sop }),
    langkah === undefined ? section : message("langkahKe", { urutan: langkah }),
    field ?? "",
  ].filter(Boolean);
  return `  [${message(`tingkat.${severity}`)}] ${place.join(", ")}: ${sentence} (${code})`;
}
