import { AWALAN_PEJABAT, KATA_PELAKU, KATA_PELAKU_OLEH, SINGKATAN_JABATAN } from "../regulation/kata-pelaku";
import { NAMA_JABATAN } from "../regulation/nama-jabatan";
import { ingat } from "./ingat";
import { kataKerjaAktif } from "./kata-kerja";
import { kata, kataAsal, tanpaPoin } from "./teks";

const kataPelaku = new Set<string>(KATA_PELAKU);
const kataPelakuOleh = new Set<string>([...KATA_PELAKU, ...KATA_PELAKU_OLEH]);
const awalanPejabat = new Set<string>(AWALAN_PEJABAT);

/** A sentence end (not the dot of "Plt.", and looked at only once there is a dot), a comma, or a word that goes on to the next act. */
const PISAH_KLAUSA = /\.(?<=[a-z]{4}\.)\s|[;,]\s|(?<![a-z])(?:kemudian|lalu|selanjutnya|setelah itu)(?![a-z])/i;

/** The words of an office, abbreviations written out: "Kasubbag TU" → kepala sub bagian tata usaha. */
export const kataJabatan = ingat((teks): readonly string[] =>
  kata(teks)
    .filter((k) => !awalanPejabat.has(k))
    .flatMap((k) => (Object.hasOwn(SINGKATAN_JABATAN, k) ? (SINGKATAN_JABATAN[k] ?? k).split(" ") : [k])),
);

/** Names of roles, by their first word, as `kataJabatan` gives them. */
const NAMA = new Map<string, (readonly string[])[]>();
for (const nama of NAMA_JABATAN.flatMap((satu) => [satu.nama, ...(satu.alias ?? [])]).map(kataJabatan)) {
  const [pertama = ""] = nama;
  NAMA.set(pertama, [...(NAMA.get(pertama) ?? []), nama]);
}

/** True for a text that begins as the name of a performer. */
export function sebutanPelaku(teks: string): boolean {
  const jabatan = kataJabatan(teks);
  const pertama = jabatan[0] ?? "";
  if (kataPelaku.has(pertama)) return true;
  return NAMA.get(pertama)?.some((nama) => nama.every((k, index) => jabatan[index] === k)) ?? false;
}

/** True when both texts name the same office. */
export const jabatanSama = (a: string, b: string): boolean => kataJabatan(a).join(" ") === kataJabatan(b).join(" ");

/** The performer that an activity begins with, as it is written, or null. `kolom` are the titles of the performer columns. */
export function pelakuDiAwal(kegiatan: string, kolom: readonly string[]): string | null {
  const isi = tanpaPoin(kegiatan);
  const asli = kataAsal(isi);
  if (asli[0] === undefined || kataKerjaAktif(asli[0])) return null;
  const panjang = panjangKolom(kataJabatan(isi), kolom);
  if (panjang === 0 && !sebutanPelaku(isi)) return null;
  return potong(isi, asli, panjang);
}

/** The performer named after "oleh", as it is written, or null. */
export function pelakuSetelahOleh(kegiatan: string, kolom: readonly string[]): string | null {
  const [, ekor] = /(?<![a-z])oleh\s+(.+)$/i.exec(kegiatan) ?? [];
  if (ekor === undefined) return null;
  const jabatan = kataJabatan(ekor);
  if (!kataPelakuOleh.has(jabatan[0] ?? "") && panjangKolom(jabatan, kolom) === 0) return null;
  return ekor.replace(/[.;,)]+$/, "");
}

/** The performer that opens a later clause: "…, kemudian PPK menandatangani kontrak", or null. */
export function pelakuDiKlausa(kegiatan: string, kolom: readonly string[]): string | null {
  for (const teks of klausaLanjutan(kegiatan)) {
    const pelaku = pelakuDiAwal(teks, kolom);
    const berikut = pelaku === null ? undefined : kata(tanpaPoin(teks).slice(pelaku.length))[0];
    if (pelaku !== null && berikut !== undefined && kataKerjaAktif(berikut)) return pelaku;
  }
  return null;
}

const klausaLanjutan = ingat((kegiatan): readonly string[] => kegiatan.split(PISAH_KLAUSA).slice(1));

/** How many words of `jabatan` the longest column title takes that it begins with. */
function panjangKolom(jabatan: readonly string[], kolom: readonly string[]): number {
  return kolom
    .map(kataJabatan)
    .filter((judul) => judul.length > 0 && judul.every((k, index) => jabatan[index] === k))
    .reduce((panjang, judul) => Math.max(panjang, judul.length), 0);
}

/** The written beginning that covers `panjang` words of the office, and goes on until a verb follows. */
function potong(isi: string, asli: readonly string[], panjang: number): string {
  let tertutup = 0;
  const batasKolom = asli.findIndex((k) => (tertutup += kataJabatan(k).length) >= panjang) + 1;
  const batasKerja = asli.findIndex(kataKerjaAktif);
  const jumlah = Math.max(batasKolom, batasKerja > 0 && batasKerja <= 8 ? batasKerja : 1);
  let akhir = 0;
  for (const k of asli.slice(0, jumlah)) akhir = isi.indexOf(k, akhir) + k.length;
  return isi.slice(0, akhir);
}
