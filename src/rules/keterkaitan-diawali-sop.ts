import type { Path } from "../sop/path";
import { awalKegiatan } from "../sop/kata-kerja";
import { pisahJudul } from "../sop/judul";
import { pisahPoin } from "../sop/teks";
import { perKeterkaitanLain } from "./keterkaitan-lain";
import type { Check, Fix, Problem } from "./rule";

export const check: Check = (sop) => perKeterkaitanLain(sop, periksa);

function periksa(from: string, at: Path): readonly Problem[] {
  const [poin, isi] = pisahPoin(from);
  if (pisahJudul(isi)[0] !== "" || /^(?:nomor |no\. ?)?(?:prosedur|sop)(?![a-z])/i.test(isi)) return [];
  // What has the form of a title is surely one; of "Manual Mutu" nobody knows.
  const fixes: Fix[] = awalKegiatan(isi) === "nominal" ? [{ kind: "saran", at, from, to: `${poin}SOP ${isi}` }] : [];
  return [{ at, message: "tanpaSop", fixes }];
}
