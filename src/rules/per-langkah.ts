import { ingatObjek } from "../sop/ingat";
import { barisKosong, kegiatanPenanda, kolomMutuBaku } from "../sop/prosedur";
import type { Dokumen } from "../sop/dokumen";
import type { Path } from "../sop/path";
import type { Langkah, MutuBaku, Prosedur, Sop } from "../sop/sop";
import { type Bekal, type PeriksaSatuan, perSatuan, type Satuan } from "./per-satuan";
import type { Problem } from "./rule";

/** A row or a part of one. Its path is put together where something is found, not for every row of every check. */
class BagianBaris<T> implements Satuan<T> {
  constructor(
    readonly isi: T,
    readonly index: number,
    private readonly ekor = "",
  ) {}

  get at(): Path {
    return `prosedur.langkah.${this.index}${this.ekor}`;
  }
}

/** All rows of the table, also the spare ones of a template. */
export const semuaBaris = ingatObjek(({ langkah }: Prosedur): readonly BagianBaris<Langkah>[] =>
  langkah.map((isi, index) => new BagianBaris(isi, index)),
);

/** The rows in which something stands; nearly every rule about steps goes through them. */
export const barisTerisi = ingatObjek((prosedur: Prosedur): readonly BagianBaris<Langkah>[] =>
  semuaBaris(prosedur).filter(({ isi }) => !barisKosong(isi)),
);

/** Checks each step by itself; rows in which nothing stands are passed over. Does not apply while there is no step at all. */
export function perLangkah<B = undefined>(
  { prosedur }: Sop,
  periksa: PeriksaSatuan<Langkah, B>,
  ...bekal: Bekal<B>
): readonly Problem[] | "tidakBerlaku" {
  const baris = barisTerisi(prosedur);
  return baris.length === 0 ? "tidakBerlaku" : perSatuan(baris, periksa, ...bekal);
}

const kegiatanTerisi = ingatObjek((prosedur: Prosedur): readonly Satuan<string>[] =>
  barisTerisi(prosedur).map(({ isi: { kegiatan }, index }) => new BagianBaris(kegiatan, index, ".kegiatan")),
);

/** Checks the words of each activity by themselves. Does not apply while there is no step at all. */
export function perKegiatan<B = undefined>(
  { prosedur }: Sop,
  periksa: PeriksaSatuan<string, B>,
  ...bekal: Bekal<B>
): readonly Problem[] | "tidakBerlaku" {
  const kegiatan = kegiatanTerisi(prosedur);
  return kegiatan.length === 0 ? "tidakBerlaku" : perSatuan(kegiatan, periksa, ...bekal);
}

/** True when the drawing could not be read, so that nothing can be said about it. */
export const baganTakTerbaca = ({ dokumen }: Sop): boolean => dokumen?.baganTerbaca === false;

/** True when the document has no such column; `kolom-prosedur-lengkap` or `tabel-prosedur-ada` says so once, not each row again. */
export const kolomTidakAda = ({ dokumen }: Sop, kolom: Dokumen["kolom"][number]): boolean =>
  dokumen !== undefined && !dokumen.kolom.includes(kolom);

/**
 * Rows covered by a merged cell are passed over, and so are "Mulai" and "Selesai": they are no activity, as
 * `mulai-selesai-bukan-langkah` says, and need no Mutu Baku.
 */
const selTerisi = (kolom: keyof MutuBaku) =>
  ingatObjek((prosedur: Prosedur): readonly Satuan<string>[] => {
    const sel = kolomMutuBaku[kolom](prosedur);
    const ekor = `.mutuBaku.${kolom}`;
    return barisTerisi(prosedur).flatMap(({ isi, index }) => {
      const teks = sel[index] ?? null;
      return teks === null || kegiatanPenanda(isi.kegiatan) ? [] : [new BagianBaris(teks, index, ekor)];
    });
  });

const SEL = { kelengkapan: selTerisi("kelengkapan"), waktu: selTerisi("waktu"), output: selTerisi("output") };

/** Checks the text of each cell of one column of the Mutu Baku by itself. Does not apply where the column is missing, or every row. */
export function perSel<B = undefined>(
  sop: Sop,
  kolom: keyof MutuBaku,
  periksa: PeriksaSatuan<string, B>,
  ...bekal: Bekal<B>
): readonly Problem[] | "tidakBerlaku" {
  if (kolomTidakAda(sop, kolom) || barisTerisi(sop.prosedur).length === 0) return "tidakBerlaku";
  return perSatuan(SEL[kolom](sop.prosedur), periksa, ...bekal);
}

/** True when symbols were read, so that one that is not there can be missed. Without any, `diagram-alir-ada` has spoken. */
export const simbolTerbaca = (sop: Sop): boolean =>
  !baganTakTerbaca(sop) &&
  sop.prosedur.langkah.some(({ simbol }) => simbol.length > 0) &&
  !sop.prosedur.langkah.some(({ simbol }) => simbol.some(({ bentuk }) => bentuk === "gambar"));
