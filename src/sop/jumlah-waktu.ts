import { kolomMutuBaku } from "./prosedur";
import type { Prosedur } from "./sop";
import { parseWaktu } from "./waktu";

/** Minutes, a day counted as 24 hours; of a range the longest time. What cannot be measured counts as nothing. */
export interface JumlahWaktu {
  /** On the longest way through the flow, loops run through once; of all steps where no arrow is known. */
  jalur: number;
  semua: number;
  /** In the order of the performer columns; a step of several counts for each of them. */
  perPelaksana: number[];
}

/** Adds up the times of a procedure. A merged cell counts once, for its first row. */
export function jumlahWaktu({ pelaksana, langkah }: Prosedur): JumlahWaktu {
  const menit = kolomMutuBaku(langkah, "waktu").map((teks) => {
    const waktu = parseWaktu(teks ?? "");
    return waktu.jenis === "durasi" ? waktu.max : 0;
  });
  const semua = menit.reduce((a, b) => a + b, 0);
  const perPelaksana = pelaksana.map((_, kolom) =>
    menit.reduce((a, b, index) => (langkah[index]?.simbol.some((s) => s.pelaksana === kolom) ? a + b : a), 0),
  );
  const adaPanah = langkah.some(({ ke }) => ke.length > 0);
  return { jalur: adaPanah ? terpanjang(langkah, menit) : semua, semua, perPelaksana };
}

/** Arrows that lead back are left out, so that every arrow goes on to a later row. */
function terpanjang(langkah: Prosedur["langkah"], menit: readonly number[]): number {
  const sejak = [...menit];
  for (let index = langkah.length - 1; index >= 0; index -= 1) {
    const lanjut = (langkah[index]?.ke ?? []).map(({ langkah: ke }) => (ke !== null && ke - 1 > index ? ke - 1 : -1));
    sejak[index] = (menit[index] ?? 0) + Math.max(0, ...lanjut.map((ke) => sejak[ke] ?? 0));
  }
  return sejak.reduce((a, b) => Math.max(a, b), 0);
}
