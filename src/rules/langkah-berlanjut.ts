import { type Alur, keputusan, type Titik } from "../sop/alur";
import { perAlur } from "./per-alur";
import type { Check, Problem } from "./rule";

export const check: Check = perAlur((alur) => alur.titik.flatMap((titik) => periksa(titik, alur)));

function periksa(titik: Titik, { titik: semua, pada }: Alur): Problem[] {
  const { index } = titik;
  const at = `prosedur.langkah.${index}.ke`;
  const putus = titik.panah.flatMap(({ langkah: ke }, jalan) =>
    ke === null || !pada.has(ke - 1) ? [{ at: `${at}.${jalan}`, message: "putus", text: "" }] : [],
  );
  if (titik.keluar.length > 0 || keputusan(titik) || titik.bentuk.size === 0) return putus;
  // The last row ends the flow, and whether it is a kapsul is the question of `awal-akhir-kapsul`.
  const akhir = titik === semua.at(-1) || (titik.bentuk.has("kapsul") && titik !== semua[0]);
  return akhir ? [] : [{ at, message: "tidakAda", text: "" }];
}
