import type { Path } from "../sop/path";
import { jenisPeraturan } from "../sop/peraturan";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

/** Where a next item may begin: after a semicolon or a line break, or before a number of its own. */
const BATAS = /[;\n\v]|\s(?=\d{1,2}[.)]\s)/;

export const check: Check = (sop) => perButir(sop, "dasarHukum", periksa);

function periksa(butir: string, at: Path): readonly Problem[] {
  const peraturan = butir
    .split(BATAS)
    .filter((potongan) => jenisPeraturan(potongan.replace(/^\s*\d{1,2}[.)]\s/, "")) !== null);
  return peraturan.length > 1 ? [{ at, message: "menyatu", data: { jumlah: String(peraturan.length) } }] : [];
}
