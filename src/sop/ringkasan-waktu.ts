import { jumlahWaktu } from "./jumlah-waktu";
import { normaWaktu, type NormaWaktu } from "./norma-waktu";
import { kegiatanPenanda, kolomMutuBaku } from "./prosedur";
import type { Sop } from "./sop";
import { rapikan } from "./teks";
import { parseWaktu } from "./waktu";

/** The times of an SOP for people to look at. Minutes, a day counted as 24 hours; of a range the longest time. */
export interface RingkasanWaktu {
  /** Of all steps. */
  readonly total: number;
  /** On the longest way through the flow, loops run through once. */
  readonly jalur: number;
  /** The rows on that way, 0-based; all where no arrow is known. */
  readonly langkahJalur: readonly number[];
  readonly perPelaksana: readonly { readonly nama: string; readonly menit: number }[];
  /** Rows (0-based) whose time cannot be measured: the sums lack it. */
  readonly takTerukur: readonly number[];
  /** The time that the document itself promises, or null. */
  readonly norma: NormaWaktu | null;
}

/** Adds up the times of an SOP, and finds the time that it promises. */
export function ringkasanWaktu(sop: Sop): RingkasanWaktu {
  const { pelaksana, langkah } = sop.prosedur;
  const { semua, jalur, langkahJalur, perPelaksana } = jumlahWaktu(sop.prosedur);
  const waktu = kolomMutuBaku.waktu(sop.prosedur);
  return {
    total: semua,
    jalur,
    langkahJalur,
    perPelaksana: pelaksana.map((nama, kolom) => ({ nama: rapikan(nama), menit: perPelaksana[kolom] ?? 0 })),
    takTerukur: waktu.flatMap((teks, index) =>
      teks === null || kegiatanPenanda(langkah[index]?.kegiatan ?? "") || parseWaktu(teks).jenis === "durasi"
        ? []
        : [index],
    ),
    norma: normaWaktu(sop),
  };
}

/** A time in days, hours and minutes, for a sentence; a day counted as 24 hours. */
export function uraiMenit(menit: number): { readonly hari: number; readonly jam: number; readonly menit: number } {
  const bulat = Math.round(menit);
  return { hari: Math.floor(bulat / 1_440), jam: Math.floor((bulat % 1_440) / 60), menit: bulat % 60 };
}

/** A time in words, without the units of which there are none: "1 jam 30 menit". */
export function lamaBerkata(menit: number, satuan: Readonly<Record<"hari" | "jam" | "menit", string>>): string {
  const lama = uraiMenit(menit);
  const bagian = (["hari", "jam", "menit"] as const).flatMap((kunci) =>
    lama[kunci] === 0 ? [] : [`${lama[kunci]} ${satuan[kunci]}`],
  );
  return bagian.join(" ") || `0 ${satuan.menit}`;
}
