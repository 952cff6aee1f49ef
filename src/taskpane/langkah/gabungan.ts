import { barisSel, teksSel } from "../../sop/sel";
import type { Baris } from "./draft";

const BIDANG_GABUNG = ["kelengkapan", "waktu", "output", "keterangan"] as const;

/**
 * After rows were reordered: a cell merged over rows stays merged only while the same rows stand together in the same
 * order; otherwise its text stays in its first row.
 */
export function luruskanGabungan(sebelum: readonly Baris[], sesudah: readonly Baris[]): Baris[] {
  const tempat = new Map(sebelum.map(({ id }, index) => [id, index]));
  return sesudah.map((baris, index) => {
    const awal = tempat.get(baris.id);
    const utuh = (jumlah: number) =>
      awal !== undefined &&
      Array.from({ length: jumlah }, (_, n) => n).every((n) => sebelum[awal + n]?.id === sesudah[index + n]?.id);
    const ganti = BIDANG_GABUNG.filter((bidang) => !utuh(barisSel(baris[bidang])));
    return ganti.length === 0
      ? baris
      : { ...baris, ...Object.fromEntries(ganti.map((bidang) => [bidang, teksSel(baris[bidang])])) };
  });
}
