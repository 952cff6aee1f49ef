import { anak, type Simpul } from "./simpul";

/** The version of the format that this program reads and writes. */
export const VERSI_PROFIL = 2;

/** What makes a profile of each older version one of the next. Values keep their places in the text, for the errors. */
const LANGKAH: Readonly<Record<number, (akar: Simpul) => Simpul>> = {
  // Paper and font stood beside everything else before there were margins.
  1: (akar) => pindahKe(akar, "halaman", ["kertas", "huruf"]),
};

/** The version that a profile says it has: the first one said nothing. Null where it says no such thing as a version. */
export function versiDari(akar: Simpul): number | null {
  const { value = 1 }: { value?: unknown } = anak(akar, "versi") ?? {};
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : null;
}

/** A profile of a known version as one of today's; any other stays as it is. */
export function perbarui(akar: Simpul): Simpul {
  const awal = versiDari(akar);
  if (awal === null || awal >= VERSI_PROFIL) return akar;
  let baru = akar;
  for (let versi = awal; versi < VERSI_PROFIL; versi += 1) baru = LANGKAH[versi]?.(baru) ?? baru;
  return denganAnak(baru, "versi", { type: "number", ...TANPA_TEMPAT, value: VERSI_PROFIL });
}

const TANPA_TEMPAT = { offset: 0, length: 0 } as const;

/** Moves some keys of an object into another object under it. */
function pindahKe(akar: Simpul, tujuan: string, kunci: readonly string[]): Simpul {
  const namaDari = ({ children }: Simpul): unknown => children?.[0]?.value;
  const pindah = (akar.children ?? []).filter((satu) => kunci.includes(String(namaDari(satu))));
  if (pindah.length === 0) return akar;
  const lama = anak(akar, tujuan);
  const wadah: Simpul = { type: "object", ...TANPA_TEMPAT, ...lama, children: [...(lama?.children ?? []), ...pindah] };
  const sisa = (akar.children ?? []).filter((satu) => !pindah.includes(satu));
  return denganAnak({ ...akar, children: sisa }, tujuan, wadah);
}

/** An object with another value under a key. */
function denganAnak(objek: Simpul, kunci: string, nilai: Simpul): Simpul {
  const nama: Simpul = { type: "string", ...TANPA_TEMPAT, value: kunci };
  const satu: Simpul = { type: "property", ...TANPA_TEMPAT, children: [nama, nilai] };
  const lain = (objek.children ?? []).filter(({ children }) => children?.[0]?.value !== kunci);
  return { ...objek, children: [...lain, satu] };
}
