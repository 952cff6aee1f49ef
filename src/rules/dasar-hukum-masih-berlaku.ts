import type { Path } from "../sop/path";
import { parsePeraturan } from "../sop/peraturan";
import { dikenal, kutipanDari } from "../sop/peraturan-dikenal";
import { P35, UMUM } from "./basis";
import { perButir } from "./per-butir";
import type { Check, Fix, Problem } from "./rule";

export const check: Check = (sop) => perButir(sop, "dasarHukum", periksa);

function periksa(from: string, at: Path): readonly Problem[] {
  const usang = dikenal(parsePeraturan(from));
  if (usang?.diganti === undefined) return [];
  const inti = { at, message: "diganti", data: { pengganti: usang.diganti } };
  if (usang.status === "unverified") return [{ ...inti, basis: [UMUM], dilihatOleh: "bagianHukum" }];
  const to = kutipanDari(usang.diganti);
  const fixes: Fix[] = to === null ? [] : [{ kind: "saran", at, from, to }];
  return [{ ...inti, basis: [P35], fixes }];
}
