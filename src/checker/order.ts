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

/** Compares two paths by the place that they name in the document; a part comes before what lies in it. */
export function comparePaths(a: Path, b: Path): number {
  const [left, right] = [a.split("."), b.split(".")];
  const index = left.findIndex((key, at) => key !== right[at]);
  if (index < 0) return left.length - right.length;
  return rank(left[index]) - rank(right[index]);
}

/** Findings by place, and by code where they meet; never by chance. */
export function compareFindings(a: Finding, b: Finding): number {
  return comparePaths(a.path, b.path) || compareText(a.code, b.code) || compareText(a.message, b.message);
}

const rank = (key: string | undefined): number => {
  if (key === undefined) return -1;
  return /^\d+$/.test(key) ? Number(key) : (RANK.get(key) ?? KEYS.length);
};

// Not `localeCompare`: the order must not depend on the machine.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
