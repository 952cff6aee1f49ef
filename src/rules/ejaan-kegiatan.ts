import { ejaBaku, salahEja } from "../sop/ejaan";
import { perLangkah } from "./per-langkah";
import type { Check } from "./rule";

export const check: Check = (sop) =>
  perLangkah(sop, ({ kegiatan }, langkah) => {
    const salah = salahEja(kegiatan);
    const [pertama] = salah;
    if (pertama === undefined) return [];
    const at = `${langkah}.kegiatan`;
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
  });
