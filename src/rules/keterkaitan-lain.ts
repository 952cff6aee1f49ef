import { judulBaku } from "../sop/judul";
import type { Sop } from "../sop/sop";
import { butirTerisi } from "./per-butir";
import { type Bekal, type PeriksaSatuan, perSatuan } from "./per-satuan";
import type { Problem } from "./rule";

/** Checks each related SOP by itself but for this SOP, which `keterkaitan-tanpa-diri` finds there. Does not apply while there is none. */
export function perKeterkaitanLain<B = undefined>(
  sop: Sop,
  periksa: PeriksaSatuan<string, B>,
  ...bekal: Bekal<B>
): readonly Problem[] | "tidakBerlaku" {
  const sendiri = judulBaku(sop.identitas.nama);
  const lain = butirTerisi(sop, "keterkaitan").filter(({ isi }) => sendiri === "" || judulBaku(isi) !== sendiri);
  return lain.length === 0 ? "tidakBerlaku" : perSatuan(lain, periksa, ...bekal);
}
