import { ISTILAH } from "../regulation/istilah";
import type { LabelIdentitas } from "../sop/dokumen";
import type { Check } from "./rule";

const WAJIB: readonly LabelIdentitas[] = ["nomor", "tanggalPembuatan", "pengesahan", "nama"];

export const check: Check = ({ dokumen }) => {
  if (dokumen === undefined) return "tidakBerlaku";
  const kurang = WAJIB.filter((label) => !dokumen.labelIdentitas.includes(label));
  if (kurang.length === 0) return [];
  const message = kurang.length === WAJIB.length ? "tidakAda" : "sebagian";
  return [{ at: "identitas", message, data: { label: kurang.map((label) => ISTILAH[label] ?? label).join(", ") } }];
};
