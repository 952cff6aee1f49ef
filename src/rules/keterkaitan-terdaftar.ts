import { ingatObjek } from "../sop/ingat";
import { judulBaku } from "../sop/judul";
import type { Konteks } from "../sop/konteks";
import { palingMirip } from "../sop/mirip";
import type { Path } from "../sop/path";
import { rapikan } from "../sop/teks";
import { perButir } from "./per-butir";
import type { Check, Problem } from "./rule";

export const check: Check = (sop, konteks) => {
  if ((konteks.profile.daftarSop ?? []).length === 0) return "tidakBerlaku";
  return perButir(sop, "keterkaitan", periksa, terdaftar(konteks));
};

interface Terdaftar {
  readonly nama: readonly string[];
  readonly judul: ReadonlySet<string>;
}

const terdaftar = ingatObjek(({ profile: { daftarSop = [] }, sopLain }: Konteks): Terdaftar => {
  const nama = [...daftarSop, ...sopLain].map((satu) => rapikan(satu.nama));
  return { nama, judul: new Set(nama.map(judulBaku)) };
});

function periksa(from: string, at: Path, { nama, judul: dikenal }: Terdaftar): readonly Problem[] {
  const judul = judulBaku(from);
  if (judul === "" || dikenal.has(judul)) return [];
  const mirip = palingMirip(judul, nama, judulBaku);
  if (mirip === null) return [{ at, message: "tidakTerdaftar" }];
  return [{ at, message: "mirip", data: { nama: mirip }, fixes: [{ kind: "saran", at, from, to: `SOP ${mirip}` }] }];
}
