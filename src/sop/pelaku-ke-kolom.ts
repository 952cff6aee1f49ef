import { kataKerjaAktif } from "./kata-kerja";
import { kataJabatan, pelakuDiAwal } from "./pelaku";
import type { Prosedur } from "./sop";
import { kata, pisahPoin } from "./teks";

/** "PPK menandatangani kontrak" → "Menandatangani kontrak", where a verb follows the actor at once; else null. */
export function tanpaPelaku(kegiatan: string, pelaku: string): string | null {
  const [poin, isi] = pisahPoin(kegiatan);
  if (!isi.startsWith(pelaku)) return null;
  const sisa = isi.slice(pelaku.length).replace(/^[^a-z]+/i, "");
  if (!kataKerjaAktif(kata(sisa)[0] ?? "")) return null;
  return poin + sisa.charAt(0).toUpperCase() + sisa.slice(1);
}

/** A procedure in which the actor that an activity begins with has moved into its column. */
export interface UsulPelaku {
  readonly prosedur: Prosedur;
  /** Titles of the column in which the symbol stood, if any, and of that in which it stands now. */
  readonly dari: string | null;
  readonly ke: string;
}

/**
 * Moves the symbol of a step into the column of the actor that its activity begins with, a new one where there is none, and takes the
 * actor out of the text. Null where the actor is not certain, the step has several symbols, or the symbol stands there already: then
 * nothing but the text is at fault.
 */
export function pelakuKeKolom({ pelaksana, langkah }: Prosedur, index: number): UsulPelaku | null {
  const baris = langkah[index];
  const pelaku = baris === undefined ? null : pelakuDiAwal(baris.kegiatan, pelaksana);
  const kegiatan = baris === undefined || pelaku === null ? null : tanpaPelaku(baris.kegiatan, pelaku);
  if (baris === undefined || pelaku === null || kegiatan === null || baris.simbol.length > 1) return null;
  const kolom = kolomDari(pelaku, pelaksana);
  const [simbol] = baris.simbol;
  if (kolom === null || kolom === simbol?.pelaksana) return null;
  const judul = pelaksana[kolom] ?? pelaku;
  const baru = { ...baris, kegiatan, simbol: [{ bentuk: "kotak" as const, ...simbol, pelaksana: kolom }] };
  return {
    prosedur: {
      pelaksana: kolom < pelaksana.length ? pelaksana : [...pelaksana, judul],
      langkah: langkah.map((satu, n) => (n === index ? baru : satu)),
    },
    dari: simbol === undefined ? null : (pelaksana[simbol.pelaksana] ?? null),
    ke: judul,
  };
}

/** The column of that office, or the only one whose name begins so; behind the last for a new one, null where several could be meant. */
function kolomDari(pelaku: string, pelaksana: readonly string[]): number | null {
  const dicari = kataJabatan(pelaku).join(" ");
  const judul = pelaksana.map((satu) => kataJabatan(satu).join(" "));
  const persis = judul.indexOf(dicari);
  if (persis >= 0) return persis;
  const mirip = judul.flatMap((satu, kolom) => (satu.startsWith(`${dicari} `) ? [kolom] : []));
  return mirip.length > 1 ? null : (mirip[0] ?? pelaksana.length);
}
