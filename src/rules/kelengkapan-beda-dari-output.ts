import type { Path } from "../sop/path";
import { kegiatanPenanda } from "../sop/prosedur";
import { teksSel } from "../sop/sel";
import type { Langkah } from "../sop/sop";
import { bakukan } from "../sop/teks";
import { kolomTidakAda, perLangkah } from "./per-langkah";
import type { Check, Problem } from "./rule";

export const check: Check = (sop) => (kolomTidakAda(sop, "output") ? "tidakBerlaku" : perLangkah(sop, periksa));

function periksa({ kegiatan, mutuBaku }: Langkah, at: Path): readonly Problem[] {
  const { kelengkapan, output } = mutuBaku;
  const isi = bakukan(teksSel(output));
  if (isi === "" || kegiatanPenanda(kegiatan) || isi !== bakukan(teksSel(kelengkapan))) return [];
  return [{ at: `${at}.mutuBaku.output`, message: "sama" }];
}
