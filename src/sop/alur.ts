import { ingatObjek, ingatSelama } from "./ingat";
import { dalamBaris } from "./panah";
import { barisKosong } from "./prosedur";
import type { Bentuk, Langkah, Panah, Prosedur } from "./sop";

/** A step as a point of the flow, without its texts. Indices count from 0. */
export interface Titik {
  readonly index: number;
  readonly bentuk: ReadonlySet<Bentuk>;
  /** All arrows of the row. */
  readonly panah: readonly Panah[];
  /** Arrows that leave the step; those between the symbols of its row are not among them. */
  readonly keluar: readonly Panah[];
  /** Steps to which they lead; an arrow that leads nowhere is not among them. */
  readonly ke: readonly number[];
  /** Steps from which arrows come. */
  readonly dari: readonly number[];
  /** An arrow of it leads nowhere, or to a row that does not exist. */
  readonly putus: boolean;
}

/** The flow of a procedure; empty rows are no points of it. */
export interface Alur {
  readonly titik: readonly Titik[];
  /** The point of a row, by its index. */
  readonly pada: ReadonlyMap<number, Titik>;
}

/** The flow, or null while no arrow at all is known. It stays the same object for as long as only texts are changed. */
export const alurDari = ingatObjek(({ langkah }: Prosedur): Alur | null => alurBaris(langkah));

const alurBaris = ingatSelama(alurSama, (langkah: readonly Langkah[]): Alur | null => {
  if (langkah.every(({ ke }) => ke.length === 0)) return null;
  const dari = langkah.map((): number[] => []);
  const semua = langkah.map((baris, index) => {
    const keluar = baris.ke.filter((panah) => !dalamBaris(baris, index, panah));
    const ke = keluar.flatMap(({ langkah: ke }) => (ke !== null && langkah[ke - 1] !== undefined ? [ke - 1] : []));
    for (const t of ke) dari[t]?.push(index);
    return { keluar, ke, putus: ke.length < keluar.length };
  });
  const titik = langkah.flatMap((baris, index): Titik[] => {
    if (barisKosong(baris)) return [];
    const panah = semua[index];
    const bentuk = new Set(baris.simbol.map((simbol) => simbol.bentuk));
    return panah ? [{ index, bentuk, panah: baris.ke, dari: dari[index] ?? [], ...panah }] : [];
  });
  return { titik, pada: new Map(titik.map((t) => [t.index, t])) };
});

/** True when nothing differs from which the flow is made. */
function alurSama(lama: readonly Langkah[], baru: readonly Langkah[]): boolean {
  const sama = (a: Langkah, b: Langkah | undefined): boolean =>
    a === b || (a.ke === b?.ke && a.simbol === b.simbol && barisKosong(a) === barisKosong(b));
  return lama.length === baru.length && lama.every((satu, index) => sama(satu, baru[index]));
}

/** True for a row that decides. */
export const keputusan = ({ bentuk }: Titik): boolean => bentuk.has("belahKetupat");

/** True for a row that starts or ends the flow and does nothing else beside. */
export const kapsulSaja = ({ bentuk }: Titik): boolean => bentuk.size === 1 && bentuk.has("kapsul");

/** Adds to `sudah` all points that can be reached from one of them along `arah`. */
export function telusuri({ pada }: Alur, mulai: number, arah: "ke" | "dari", sudah: Set<number>): void {
  const antre = [mulai];
  for (let index = antre.pop(); index !== undefined; index = antre.pop()) {
    if (sudah.has(index)) continue;
    sudah.add(index);
    antre.push(...(pada.get(index)?.[arah] ?? []));
  }
}
