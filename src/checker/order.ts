import type { Path } from "../sop/path";
import type { Finding } from "./result";

/** Keys of the model in the order in which a reader meets them. */
const KEYS = [
  ...["identitas", "pemda", "instansi", "unit", "nomor", "tanggalPembuatan", "tanggalRevisi", "tanggalEfektif"],
  ...["pengesahan", "jabatan", "nama", "nip"],
  ...["dasarHukum", "kualifikasiPelaksana", "keterkaitan", "peralatan", "peringatan", "pencatatan"],
  ...["prosedur", "pelaksana", "langkah", "kegiatan", "simbol", "mutuBaku", "kelengkapan", "waktu", "output"],
  ...["keterangan", "ke", "label", "dokumen"],
];
const RANK = new Map(KEYS.map((key, index) => [key, index]));

/** Findings by place, and by code where they meet; never by chance. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, ranks: ranksOf(finding.path) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks) || compareText(a.finding, b.finding))
    .map(({ finding }) => finding);
}

/** Compares two paths by the place that they name in the document; a part comes before what lies in it. */
export const comparePaths = (a: Path, b: Path): number => compareRanks(ranksOf(a), ranksOf(b));

const ranksOf = (path: Path): number[] =>
  path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : (RANK.get(key) ?? KEYS.length)));

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

// Not `localeCompare`: the order must not depend on the machine.
function compareText(a: Finding, b: Finding): number {
  const [left, right] = [a, b].map(({ code, message }) => `${code} ${message}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}
