import type { Path } from "../sop/path";
import { judulPeraturanBaku, judulTanpaSamaan } from "../sop/judul-peraturan";
import { parsePeraturan, tanpaTandaAkhir } from "../sop/peraturan";
import { dikenal } from "../sop/peraturan-dikenal";
import { P35, p52, UMUM } from "./basis";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perButir(sop, "dasarHukum", periksa);

function periksa(from: string, at: Path): readonly Problem[] {
  const peraturan = parsePeraturan(from);
  const satu = dikenal(peraturan);
  const { tentang, perubahan } = peraturan;
  if (satu === undefined || satu.judul === null || tentang === null || perubahan.length > 0) return [];
  const sama = judulPeraturanBaku(tentang) === judulPeraturanBaku(satu.judul);
  if (sama || tentang === "" || judulTanpaSamaan(tentang, satu.judul)) return [];
  const kepala = /^[\s\S]*?(?<![a-z])tentang(?![a-z])/i.exec(from)?.[0] ?? "";
  const to = `${kepala} ${satu.judul}${from.slice(tanpaTandaAkhir(from).length)}`;
  const inti = { at, message: "judul", data: { judul: satu.judul } };
  if (satu.status === "unverified") return terpotong(tentang, satu.judul) ? [tanya(inti, from, to)] : [];
  const basis = [satu.jenis === "permendagri" ? p52(null) : P35];
  return [{ ...inti, basis, fixes: [{ kind: "aman", at, from, to }] }];
}

/** Of a title that was not compared with a source only its end may be missed, and a person decides. */
const terpotong = (tentang: string, judul: string): boolean =>
  judulPeraturanBaku(judul).startsWith(`${judulPeraturanBaku(tentang)} `);

const tanya = (problem: Problem, from: string, to: string): Problem => ({
  ...problem,
  ...{ basis: [UMUM], dilihatOleh: "bagianHukum", fixes: [{ kind: "saran", at: problem.at, from, to }] },
});
