import type { Path } from "../sop/path";
import { judulPeraturanBaku, judulTanpaSamaan } from "../sop/judul-peraturan";
import { parsePeraturan, tanpaTandaAkhir } from "../sop/peraturan";
import { dikenal } from "../sop/peraturan-dikenal";
import { P35, p52 } from "./basis";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perButir(sop, "dasarHukum", periksa);

function periksa(from: string, at: Path): readonly Problem[] {
  const peraturan = parsePeraturan(from);
  const satu = dikenal(peraturan);
  const { tentang, perubahan } = peraturan;
  // Only a title that was read in a source is put into a document.
  if (satu?.status !== "verified" || satu.judul === null || tentang === null || perubahan.length > 0) return [];
  const sama = judulPeraturanBaku(tentang) === judulPeraturanBaku(satu.judul);
  if (sama || tentang === "" || judulTanpaSamaan(tentang, satu.judul)) return [];
  const kepala = /^[\s\S]*?(?<![a-z])tentang(?![a-z])/i.exec(from)?.[0] ?? "";
  const to = `${kepala} ${satu.judul}${from.slice(tanpaTandaAkhir(from).length)}`;
  const basis = [satu.jenis === "permendagri" ? p52(null) : P35];
  return [{ at, message: "judul", data: { judul: satu.judul }, basis, fixes: [{ kind: "aman", at, from, to }] }];
}
