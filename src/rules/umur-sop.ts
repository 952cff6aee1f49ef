import type { Konteks } from "../sop/konteks";
import type { Sop } from "../sop/sop";
import { tanggalTerbaca } from "../sop/tanggal";
import { revisiBelumDitetapkan } from "./revisi-belum-ditetapkan";

/**
 * Whole months since an SOP in force took effect; null for a draft and where a date is not known or still to come. Of an SOP that was
 * revised since then `penetapan-ulang` speaks.
 */
export function umurSop(sop: Sop, konteks: Konteks): number | null {
  const efektif = tanggalTerbaca(sop.identitas.tanggalEfektif);
  const kini = tanggalTerbaca(konteks.tanggalPeriksa);
  if (konteks.tahap !== "final" || efektif === null || kini === null) return null;
  const revisi = revisiBelumDitetapkan(sop, konteks);
  if (revisi !== "tidakBerlaku" && revisi.length > 0) return null;
  const bulan = (kini.tahun - efektif.tahun) * 12 + kini.bulan - efektif.bulan - (kini.hari < efektif.hari ? 1 : 0);
  return bulan < 0 ? null : bulan;
}
