import type { Konteks } from "../sop/konteks";
import type { Sop } from "../sop/sop";
import { tanggalTerbaca } from "../sop/tanggal";

/** Whole months since an SOP in force took effect; null for a draft and where a date is not known or still to come. */
export function umurSop({ identitas }: Sop, { tahap, tanggalPeriksa }: Konteks): number | null {
  const efektif = tanggalTerbaca(identitas.tanggalEfektif);
  const kini = tanggalTerbaca(tanggalPeriksa);
  if (tahap !== "final" || efektif === null || kini === null) return null;
  const bulan = (kini.tahun - efektif.tahun) * 12 + kini.bulan - efektif.bulan - (kini.hari < efektif.hari ? 1 : 0);
  return bulan < 0 ? null : bulan;
}
