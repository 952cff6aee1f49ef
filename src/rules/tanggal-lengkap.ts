import { keadaanIsian } from "../sop/isian";
import type { Path } from "../sop/path";
import { formatTanggal, parseTanggal, tanggalNyata } from "../sop/tanggal";
import type { Problem, Severity } from "./rule";

/** Checks that a field holds a full date. `severity` is that of a missing or incomplete one. */
export function tanggalLengkap(teks: string, at: Path, severity: Severity): readonly Problem[] | "tidakBerlaku" {
  const keadaan = keadaanIsian(teks);
  // Dots left from a template are the business of `tanpa-sisa-templat`.
  if (keadaan === "sisaTemplat") return "tidakBerlaku";
  if (keadaan === "tte") return [];
  if (keadaan !== "terisi") return [{ at, message: "kosong", severity, kosong: true }];
  const tanggal = parseTanggal(teks);
  if (tanggal.jenis !== "penuh") {
    return [{ at, message: tanggal.jenis === "sebagian" ? "sebagian" : "bukanTanggal", severity }];
  }
  // A date in figures is a full date; spelling the month out is only a hint.
  if (tanggal.bentuk === "kata" || tanggal.sisa !== "" || !tanggalNyata(tanggal)) return [];
  const to = formatTanggal(tanggal);
  return [
    { at, message: "angka", data: { tanggal: to }, severity: "info", fixes: [{ kind: "saran", at, from: teks, to }] },
  ];
}
