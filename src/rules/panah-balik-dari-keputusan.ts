import { kapsulSaja, keputusan, type Alur, type Titik } from "../sop/alur";
import { perAlur } from "./per-alur";
import type { Check, Problem } from "./rule";

export const check: Check = perAlur((alur) => alur.titik.flatMap((t) => (bolehKembali(t, alur) ? [] : panahBalik(t))));

/** A decision may lead back, and so may the step on its way back: "Tidak" → "Membuat surat penolakan" → the first step. */
function bolehKembali(t: Titik, { pada }: Alur): boolean {
  const asal = t.dari.map((index) => pada.get(index));
  const dariKeputusan = asal.length > 0 && asal.every((satu) => satu !== undefined && keputusan(satu));
  // An arrow out of the end is the matter of `akhir-tanpa-panah`.
  const akhir = kapsulSaja(t) && t.dari.some((index) => index < t.index);
  return keputusan(t) || akhir || (dariKeputusan && t.panah.length === 1);
}

const panahBalik = (t: Titik): Problem[] =>
  t.panah.flatMap(({ langkah: ke }, jalan) => {
    if (ke === null || ke - 1 > t.index || !t.ke.includes(ke - 1)) return [];
    const at = `prosedur.langkah.${t.index}.ke.${jalan}`;
    return [{ at, message: "balik", text: "", data: { langkah: String(ke) } }];
  });
