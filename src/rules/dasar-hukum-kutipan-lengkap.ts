import type { Path } from "../sop/path";
import { parsePeraturan, tanpaTandaAkhir } from "../sop/peraturan";
import { dikenal, kutipanPenuh } from "../sop/peraturan-dikenal";
import { pisahPoin } from "../sop/teks";
import { perButir } from "./per-butir";
import type { Check, Fix, Problem } from "./rule";

export const check: Check = (sop) => perButir(sop, "dasarHukum", periksa);

function periksa(from: string, at: Path): readonly Problem[] {
  const peraturan = parsePeraturan(from);
  const { jenis, nomor, tahun, tentang, perubahan } = peraturan;
  // Of a text that begins with no kind of legislation nobody knows what it is. The UUD has no number.
  if (jenis === null || jenis.id === "uud") return [];
  const kurang = [nomor === null ? "nomor" : "", tahun === null ? "tahun" : ""].filter(Boolean).join(" dan ");
  if (kurang !== "") return [{ at, message: kurang.includes(" ") ? "nomorTahun" : kurang }];
  // In a chain of amendments the titles are usually left out.
  if ((tentang !== null && tentang !== "") || perubahan.length > 0) return [];
  const satu = dikenal(peraturan);
  // What is to be replaced need not be completed first.
  if (satu?.diganti !== undefined) return [];
  const kutipan = satu === undefined ? null : kutipanPenuh(satu);
  const ekor = from.slice(tanpaTandaAkhir(from).length);
  const fixes: Fix[] = kutipan === null ? [] : [{ kind: "saran", at, from, to: pisahPoin(from)[0] + kutipan + ekor }];
  return [{ at, message: "judul", severity: "info", fixes }];
}
