import type { Path } from "../sop/path";
import { keadaanIsian } from "../sop/isian";
import { duaKerja } from "../sop/dua-kerja";
import { kata } from "../sop/teks";
import { syaratDalam } from "../sop/syarat";
import { perKegiatan } from "./per-langkah";
import type { Check, Problem } from "./rule";

const KATA_TERBANYAK = 25;

export const check: Check = (sop) => perKegiatan(sop, periksa);

function periksa(kegiatan: string, at: Path): readonly Problem[] {
  // A condition takes the sentence apart anyway, and `kegiatan-tanpa-syarat` asks for that.
  if (keadaanIsian(kegiatan) !== "terisi" || syaratDalam(kegiatan) !== null) return [];
  const dua = duaKerja(kegiatan);
  if (dua !== null) return [{ at, message: "duaKerja", data: { satu: dua[0], dua: dua[1] } }];
  const jumlah = kata(kegiatan).length;
  return jumlah > KATA_TERBANYAK ? [{ at, message: "panjang", data: { jumlah: String(jumlah) } }] : [];
}
