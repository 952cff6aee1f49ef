import { ingatObjek } from "../sop/ingat";
import { judulBaku } from "../sop/judul";
import type { Konteks } from "../sop/konteks";
import { palingMirip } from "../sop/mirip";
import type { Path } from "../sop/path";
import { rapikan } from "../sop/teks";
import { perKeterkaitanLain } from "./keterkaitan-lain";
import type { Check, Problem } from "./rule";

export const check: Check = (sop, konteks) => {
  const daftar = terdaftar(konteks);
  return daftar.nama.length === 0 ? "tidakBerlaku" : perKeterkaitanLain(sop, periksa, daftar);
};

interface Terdaftar {
  /** The list of the pemda is there: what is not in it does not exist. Other known SOPs are a part of all at best. */
  readonly lengkap: boolean;
  readonly nama: readonly string[];
  readonly judul: ReadonlySet<string>;
}

const terdaftar = ingatObjek(({ profile: { daftarSop = [] }, sopLain }: Konteks): Terdaftar => {
  const nama = [...daftarSop, ...sopLain].map((satu) => rapikan(satu.nama));
  return { lengkap: daftarSop.length > 0, nama, judul: new Set(nama.map(judulBaku)) };
});

function periksa(from: string, at: Path, { lengkap, nama, judul: dikenal }: Terdaftar): readonly Problem[] {
  const judul = judulBaku(from);
  if (judul === "" || dikenal.has(judul)) return [];
  const mirip = palingMirip(judul, nama, judulBaku);
  if (mirip === null) return lengkap ? [{ at, message: "tidakTerdaftar" }] : [];
  return [
    {
      at,
      message: lengkap ? "mirip" : "miripSeberkas",
      data: { nama: mirip },
      fixes: [{ kind: "saran", at, from, to: `SOP ${mirip}` }],
    },
  ];
}
