import { valueAt, type Path } from "../sop/path";
import { selGabung } from "../sop/sel";
import type { Panah, Simbol, Sop } from "../sop/sop";
import { rapikan } from "../sop/teks";
import type { Finding } from "./result";

/**
 * Names a finding by its rule, the kind of its place, the text at fault and the text around it: the same in every language, on
 * every machine, and wherever the text is moved to; another as soon as the text itself is another.
 */
export const konteksTemuan = ({ rule, path, text }: Finding, sop: Sop): string =>
  hash([rule, path.replace(/\d+/g, "#"), text, ...sekitar(sop, path)].map(samakan).join("\n"));

/** The texts by which a reader knows the place again; no position is among them. */
function sekitar(sop: Sop, path: Path): string[] {
  const value = valueAt(sop, path);
  const langkah = sop.prosedur.langkah[Number(/^prosedur\.langkah\.(\d+)/.exec(path)?.[1])];
  if (langkah !== undefined) return [langkah.kegiatan, teksLangkah(sop, value)];
  if (typeof value === "string") return [value];
  if (Array.isArray(value) && value.every((butir) => typeof butir === "string")) return value;
  // A whole part has too many texts: one of them changes with every edit.
  return [sop.identitas.nama];
}

/** A cell's text, or what a symbol or an arrow is drawn from, by names instead of positions. */
function teksLangkah({ prosedur }: Sop, value: unknown): string {
  if (typeof value === "string") return value;
  if (selGabung(value)) return value.teks;
  if (typeof value !== "object" || value === null) return "";
  if ("bentuk" in value) {
    const { bentuk, pelaksana } = value as Simbol;
    return `${bentuk} ${prosedur.pelaksana[pelaksana] ?? ""}`;
  }
  if (!("langkah" in value)) return "";
  const { label, langkah: tujuan } = value as Panah;
  return `${label ?? ""} ${prosedur.langkah[(tujuan ?? 0) - 1]?.kegiatan ?? ""}`;
}

/** Word tells some hyphens in characters of its own; white space and invisible characters never count. */
const samakan = (teks: string): string =>
  rapikan(
    teks
      .replaceAll("\u001e", "-")
      .replaceAll("\u001f", "")
      .replace(/[\u2010\u2011]/g, "-"),
  );

/** FNV-1a with 64 bits, as 16 hexadecimal digits. */
function hash(teks: string): string {
  let nilai = 0xcbf29ce484222325n;
  for (let at = 0; at < teks.length; at += 1) {
    nilai = BigInt.asUintN(64, (nilai ^ BigInt(teks.charCodeAt(at))) * 0x100000001b3n);
  }
  return nilai.toString(16).padStart(16, "0");
}
