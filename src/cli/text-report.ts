import type { FileReport } from "./file-report";
import { message, type MessageKey } from "./messages";

/** A report in lines for people: the counts, then one line for each finding, then those that were set aside. */
export function describeReport({ file, kind, findings, diabaikan }: FileReport): string[] {
  if (kind !== "sop-ap") return [message("bukanSop", { berkas: file, jenis: message(`jenis.${kind}` as MessageKey) })];
  const jumlah = diabaikan.length === 0 ? "" : message("ringkas.diabaikan", { jumlah: diabaikan.length });
  const ignored = diabaikan.map(({ alasan, tanggal, ...finding }) => {
    return `${line("diabaikan", finding)} ${message("alasan", { alasan, tanggal })}`;
  });
  if (findings.length === 0) return [message("bersih", { berkas: file }) + jumlah, ...ignored];
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = { kesalahan: count("error"), peringatan: count("warning"), saran: count("info") };
  const lines = findings.map((finding) => line(finding.severity, finding));
  return [message("ringkas", { berkas: file, ...counts }) + jumlah, ...lines, ...ignored];
}

type Reported = FileReport["findings"][number];

function line(
  tingkat: Reported["severity"] | "diabaikan",
  { sop, section, langkah, field, message: sentence, code }: Reported,
): string {
  const place = [
    sop === undefined ? "" : message("sopKe", { urutan: sop }),
    langkah === undefined ? section : message("langkahKe", { urutan: langkah }),
    field ?? "",
  ].filter(Boolean);
  return `  [${message(`tingkat.${tingkat}`)}] ${place.join(", ")}: ${sentence} (${code})`;
}
