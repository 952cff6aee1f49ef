import { kolomMutuBaku } from "./prosedur";
import type { Prosedur } from "./sop";
import { parseWaktu } from "./waktu";

/** Minutes, a day counted as 24 hours; of a range the longest time. What cannot be measured counts as nothing. */
export interface JumlahWaktu {
  /** On the longest way through the flow, loops run through once; of all steps where no arrow is known. */
  jalur: number;
  /** The rows on that way, 0-based; all of them where no arrow is known. */
  langkahJalur: number[];
  semua: number;
  /** In the order of the performer columns; a step of several counts for each of them. */
  perPelaksana: number[];
}

/** Adds up the times of a procedure. A merged cell counts once, for its first row. */
export function jumlahWaktu(prosedur: Prosedur): JumlahWaktu {
  const { pelaksana, langkah } = prosedur;
  const menit = kolomMutuBaku.waktu(prosedur).map((teks) => {
    const waktu = parseWaktu(teks ?? "");
    return waktu.jenis === "durasi" ? waktu.max : 0;
  });
  const semua = menit.reduce((a, b) => a + b, 0);
  const perPelaksana = pelaksana.map(() => 0);
  langkah.forEach(({ simbol }, index) => {
    for (const kolom of new Set(simbol.map((s) => s.pelaksana))) {
      if (perPelaksana[kolom] !== undefined) perPelaksana[kolom] += menit[index] ?? 0;
    }
  });
  if (langkah.every(({ ke }) => ke.length === 0)) {
    return { jalur: semua, langkahJalur: langkah.map((_, index) => index), semua, perPelaksana };
  }
  return { ...terpanjang(langkah, menit), semua, perPelaksana };
}

/** Arrows that lead back are left out, so that every arrow goes on to a later row. */
function terpanjang(
  langkah: Prosedur["langkah"],
  menit: readonly number[],
): Pick<JumlahWaktu, "jalur" | "langkahJalur"> {
  const sejak = [...menit];
  const lanjut: number[] = [];
  const lebihLama = (a: number, b: number): number => ((sejak[b] ?? 0) > (sejak[a] ?? -1) ? b : a);
  for (let index = langkah.length - 1; index >= 0; index -= 1) {
    let terlama = -1;
    for (const { langkah: ke } of langkah[index]?.ke ?? []) {
      if (ke !== null && ke - 1 > index && ke <= langkah.length) terlama = lebihLama(terlama, ke - 1);
    }
    lanjut[index] = terlama;
    sejak[index] = (menit[index] ?? 0) + (sejak[terlama] ?? 0);
  }
  const langkahJalur: number[] = [];
  const awal = sejak.map((_, index) => index).reduce(lebihLama, -1);
  for (let index = awal; index >= 0; index = lanjut[index] ?? -1) langkahJalur.push(index);
  return { jalur: sejak[awal] ?? 0, langkahJalur };
}
