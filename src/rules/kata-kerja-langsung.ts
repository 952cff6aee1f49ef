import type { Path } from "../sop/path";
import { saranLangsung } from "../sop/kata-kerja-lemah";
import { syaratDalam } from "../sop/syarat";
import { perKegiatan } from "./per-langkah";
import type { Check, Fix, Problem } from "./rule";

export const check: Check = (sop) => perKegiatan(sop, periksa);

function periksa(kegiatan: string, at: Path): readonly Problem[] {
  const lemah = saranLangsung(kegiatan);
  // A condition takes the sentence apart anyway, and `kegiatan-tanpa-syarat` asks for that.
  if (lemah === null || syaratDalam(kegiatan) !== null) return [];
  const { frasa, kerja, to } = lemah;
  const fixes: Fix[] = to === null ? [] : [{ kind: "saran", at, from: kegiatan, to }];
  return [{ at, message: "lemah", data: { frasa, kerja }, fixes }];
}
