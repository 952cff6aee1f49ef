import { judulBaku } from "../sop/judul";
import { palingMirip } from "../sop/mirip";
import { rapikan } from "../sop/teks";
import { perButir } from "./per-butir";
import type { Check } from "./rule";

export const check: Check = (sop, { profile: { daftarSop = [] }, sopLain }) => {
  if (daftarSop.length === 0) return "tidakBerlaku";
  const nama = [...daftarSop, ...sopLain].map((satu) => rapikan(satu.nama));
  const dikenal = new Set(nama.map(judulBaku));
  return perButir(sop, "keterkaitan", (from, at) => {
    const judul = judulBaku(from);
    if (judul === "" || dikenal.has(judul)) return [];
    const mirip = palingMirip(judul, nama, judulBaku);
    if (mirip === null) return [{ at, message: "tidakTerdaftar" }];
    return [{ at, message: "mirip", data: { nama: mirip }, fixes: [{ kind: "saran", at, from, to: `SOP ${mirip}` }] }];
  });
};
