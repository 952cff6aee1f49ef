import type { Path } from "../sop/path";
import { ejaBaku, salahEja } from "../sop/ejaan";
import { perKegiatan } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => perKegiatan(sop, periksa);

function periksa(kegiatan: string, at: Path): readonly Problem[] {
  const salah = salahEja(kegiatan);
  const [pertama] = salah;
  if (pertama === undefined) return [];
  const daftar = (apa: "tertulis" | "baku"): string => salah.map((s) => s[apa]).join(", ");
  return [
    {
      ...{
        at,
        message: "ejaan",
        text: pertama.tertulis,
        data: { tertulis: daftar("tertulis"), baku: daftar("baku") },
      },
      fixes: [{ kind: "aman", at, from: kegiatan, to: ejaBaku(kegiatan) }],
    },
  ];
}
