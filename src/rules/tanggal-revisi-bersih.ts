import { BELUM_ADA_REVISI } from "../regulation/kata-tanggal";
import { keadaanIsian } from "../sop/isian";
import { formatTanggal, parseTanggal, tanggalNyata, tanpaTambahan } from "../sop/tanggal";
import { bakukan } from "../sop/teks";
import type { Check, Fix } from "./rule";

const belumAda = new Set<string>(BELUM_ADA_REVISI);

export const check: Check = ({ identitas: { tanggalRevisi: teks } }) => {
  const keadaan = keadaanIsian(teks);
  if (keadaan === "sisaTemplat") return "tidakBerlaku";
  if (keadaan !== "terisi") return [];
  const at = "identitas.tanggalRevisi";
  const saran = (to: string): Fix[] => [{ kind: "saran", at, from: teks, to }];
  if (belumAda.has(bakukan(teks))) return [{ at, message: "belumAda", fixes: saran("-") }];
  const tanggal = parseTanggal(teks);
  if (tanggal.jenis !== "penuh") return [{ at, message: tanggal.jenis === "sebagian" ? "sebagian" : "bukanTanggal" }];
  if (tanpaTambahan(tanggal)) return [];
  const fixes = tanggalNyata(tanggal) ? saran(formatTanggal(tanggal)) : [];
  return [{ at, message: "tambahan", data: { sisa: tanggal.sisa }, fixes }];
};
