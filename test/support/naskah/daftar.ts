import type { Cara } from "./naskah";
import { HIASAN } from "./hiasan";
import { SEMUA } from "./naskah";
import { PENA } from "./pena";

const putar = <T>(daftar: readonly T[], at: number): T => daftar[at % daftar.length] as T;

/**
 * The handmade documents of the project: every layout, label, program and decoration at least once, each list turned at
 * its own pace so that they meet in ever other company.
 */
export const DAFTAR: readonly Cara[] = Array.from({ length: 42 }, (_, at): Cara => {
  const hiasan = at % 3 === 2 ? putar(HIASAN, (at - 2) / 3) : undefined;
  return {
    pena: at % PENA.length,
    identitas: putar(SEMUA.identitas, at),
    kotak: putar(SEMUA.kotak, at + Math.floor(at / 9)),
    butir: putar(SEMUA.butir, at * 3),
    prosedur: putar(SEMUA.prosedur, at + Math.floor(at / 10)),
    nomor: putar(SEMUA.nomor, Math.floor(at / 2)),
    huruf: putar(SEMUA.huruf, Math.floor(at / 4)),
    label: at,
    pemisah: putar(SEMUA.pemisah, Math.floor(at / 3)),
    tanda: putar(SEMUA.tanda, at),
    isi: at,
    ...(hiasan ? { hiasan } : {}),
  };
});
