import type { Path } from "../sop/path";
import { syaratDalam } from "../sop/syarat";
import { perKegiatan } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perKegiatan(sop, periksa);

function periksa(kegiatan: string, at: Path): readonly Problem[] {
  const syarat = syaratDalam(kegiatan);
  if (syarat === null) return [];
  return [{ at, message: "syarat", text: syarat.teks, data: { kata: syarat.kata } }];
}
