import type { Profile } from "../profile";
import { bakukan } from "../teks";

/** Lists whose entries have a name: an entry is merged with the one of the same name. Every other list is replaced as a whole. */
const BERNAMA: ReadonlySet<string> = new Set(["perangkatDaerah", "unit"]);

/**
 * One profile laid over another: what the upper one says holds, what it leaves out comes from the lower one, key by key. Neither
 * is changed. Several layers may be merged from either end: `gabung(gabung(a, b), c)` is `gabung(a, gabung(b, c))`.
 */
export const gabung = (bawah: Profile, atas: Profile): Profile => gabungObjek(bawah, atas);

function gabungObjek<T extends object>(bawah: T, atas: T): T {
  const lama = new Map(Object.entries(bawah));
  const baru = Object.entries(atas)
    .filter(([, nilai]) => nilai !== undefined)
    .map(([kunci, nilai]) => [kunci, gabungNilai(kunci, lama.get(kunci), nilai)] as const);
  return Object.fromEntries([...lama, ...baru]) as T;
}

function gabungNilai(kunci: string, bawah: unknown, atas: unknown): unknown {
  if (Array.isArray(atas)) return BERNAMA.has(kunci) ? gabungBernama(bawah, atas) : atas;
  return isObjek(bawah) && isObjek(atas) ? gabungObjek(bawah, atas) : atas;
}

/** Entries in the order in which they first occur; those of the same name are one, the later laid over the earlier. */
function gabungBernama(bawah: unknown, atas: readonly Bernama[]): Bernama[] {
  const semua = [...(Array.isArray(bawah) ? (bawah as Bernama[]) : []), ...atas];
  const menurutNama = new Map<string, Bernama>();
  for (const satu of semua) {
    const nama = bakukan(satu.nama);
    const sebelum = menurutNama.get(nama);
    menurutNama.set(nama, sebelum === undefined ? satu : gabungObjek(sebelum, satu));
  }
  return [...menurutNama.values()];
}

type Bernama = { nama: string };

const isObjek = (nilai: unknown): nilai is object =>
  typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);
