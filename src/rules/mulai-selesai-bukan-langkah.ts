import type { Path } from "../sop/path";
import { kegiatanPenanda } from "../sop/prosedur";
import { rapikan } from "../sop/teks";
import { perKegiatan } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perKegiatan(sop, periksa);

function periksa(kegiatan: string, at: Path): readonly Problem[] {
  return kegiatanPenanda(kegiatan) ? [{ at, message: "penanda", data: { kata: rapikan(kegiatan) } }] : [];
}
