import { ruleText } from "../rules/catalogue";
import type { Outcome } from "../rules/rule";
import type { FileReport } from "./file-report";
import { lamaBerkata } from "../sop/ringkasan-waktu";
import { message, type MessageKey } from "./messages";

/**
 * A report in lines for people: the counts, then one line for each finding, then those that were set aside, then how the rules came
 * out, and the times added up. With `semua` each rule is named with its outcome, for whoever has to show what was looked at.
 */
export function describeReport(report: FileReport, semua: boolean): string[] {
  const notes = (report.catatan ?? []).map((kalimat) => `  [${message("tingkat.catatan")}] ${kalimat}`);
  if (report.kind !== "sop-ap") return [...describeFindings(report), ...notes];
  return [
    ...describeFindings(report),
    ...notes,
    ...describeResults(report, semua),
    ...report.waktu.flatMap(describeWaktu),
  ];
}

function describeFindings({ file, kind, findings, diabaikan }: FileReport): string[] {
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

const OUTCOMES: readonly Outcome[] = ["dilanggar", "perluDilihat", "lolos", "tidakBerlaku"];

/** One line with the outcomes of each SOP; below it, with `semua`, its rules. */
function describeResults({ results }: FileReport, semua: boolean): string[] {
  const sops = [...new Set(results.map(({ sop }) => sop))];
  return sops.flatMap((sop) => {
    const own = results.filter((result) => result.sop === sop);
    const counts = OUTCOMES.map((outcome) => [outcome, own.filter((r) => r.outcome === outcome).length]);
    const place = sop === undefined ? "" : `${message("sopKe", { urutan: sop })}: `;
    const head = `  ${place}${message("hasil", { jumlah: own.length, ...Object.fromEntries(counts) })}`;
    if (!semua) return [head];
    const rules = OUTCOMES.flatMap((outcome) => own.filter((r) => r.outcome === outcome));
    return [
      head,
      ...rules.map(
        ({ rule, code, outcome }) => `    [${message(`hasil.${outcome}`)}] ${code} ${ruleText(rule, "id").judul}`,
      ),
    ];
  });
}

function describeWaktu({ sop, jalur, total, perPelaksana, takTerukur }: FileReport["waktu"][number]): string[] {
  const place = sop === undefined ? "" : `${message("sopKe", { urutan: sop })}: `;
  const each = perPelaksana.map(({ nama, menit }) => `${nama} ${lama(menit)}`).join("; ");
  const lines = [`  ${place}${message("waktu", { jalur: lama(jalur), total: lama(total), pelaksana: each })}`];
  return takTerukur.length === 0
    ? lines
    : [...lines, `    ${message("waktu.takTerukur", { langkah: takTerukur.join(", ") })}`];
}

const SATUAN = { hari: "hari", jam: "jam", menit: "menit" };
const lama = (minutes: number): string => lamaBerkata(minutes, SATUAN);

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
