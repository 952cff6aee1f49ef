import { KOLOM } from "../regulation/istilah";
import type { Kolom } from "../sop/dokumen";
import type { Check } from "./rule";

const WAJIB: readonly Kolom[] = ["nomor", "kegiatan", "kelengkapan", "waktu", "output", "keterangan"];

export const check: Check = ({ dokumen, prosedur }) => {
  // Without a table there is one thing to say, and `tabel-prosedur-ada` says it.
  if (dokumen === undefined || !dokumen.tabelProsedur) return "tidakBerlaku";
  const kurang = WAJIB.filter((kolom) => !dokumen.kolom.includes(kolom)).map((kolom) => KOLOM[kolom] ?? kolom);
  if (prosedur.pelaksana.length === 0) kurang.push("Pelaksana");
  if (kurang.length === 0) return [];
  return [{ at: "prosedur", message: "kurang", data: { kolom: kurang.join(", ") } }];
};
