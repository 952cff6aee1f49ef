import type { Konteks } from "../sop/konteks";
import type { Sop } from "../sop/sop";
import { bandingTanggal, tanggalTerbaca } from "../sop/tanggal";
import type { Problem } from "./rule";

/**
 * The SOP has been revised after the day on which it took effect. A revision that is still to come is a planned review. Two rules
 * say so: to whoever writes, that the date is out of step; of an SOP in force, that it is to be enacted anew.
 */
export function revisiBelumDitetapkan({ identitas }: Sop, konteks: Konteks): readonly Problem[] | "tidakBerlaku" {
  const revisi = tanggalTerbaca(identitas.tanggalRevisi);
  const efektif = tanggalTerbaca(identitas.tanggalEfektif);
  const kini = tanggalTerbaca(konteks.tanggalPeriksa);
  if (revisi === null || efektif === null || kini === null) return "tidakBerlaku";
  if (bandingTanggal(revisi, efektif) <= 0 || bandingTanggal(revisi, kini) > 0) return [];
  const data = { revisi: revisi.teks.trim(), efektif: efektif.teks.trim() };
  return [{ at: "identitas.tanggalEfektif", message: "belumDitetapkan", data }];
}
