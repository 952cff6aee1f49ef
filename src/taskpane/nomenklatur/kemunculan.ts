import { cariNama, gantiNama, type GantiNama, type Kemunculan } from "../../sop/nomenklatur";
import type { DocumentText, TextEverywhere } from "../../word/session";

/** An old name in the document, with the text around it. */
export interface Temu {
  readonly id: string;
  readonly di: DocumentText;
  readonly hit: Kemunculan;
  readonly sebelum: string;
  readonly sesudah: string;
}

const SEKELILING = 32;

/** Every place of the document where an old name stands. */
export const temukan = (teks: readonly DocumentText[], tabel: readonly GantiNama[]): Temu[] =>
  teks.flatMap((di) =>
    cariNama(di.teks, tabel).map((hit) => ({
      id: `${di.tempat}.${di.nomor}.${hit.mulai}`,
      di,
      hit,
      sebelum: potongAwal(di.teks.slice(0, hit.mulai)),
      sesudah: potongAkhir(di.teks.slice(hit.akhir)),
    })),
  );

/** The changes that replace the chosen places, one for each text. */
export function perubahan(temu: readonly Temu[], dipilih: ReadonlySet<string>): TextEverywhere[] {
  const menurutTeks = new Map<DocumentText, Kemunculan[]>();
  for (const { id, di, hit } of temu) {
    if (di.bisa && dipilih.has(id)) menurutTeks.set(di, [...(menurutTeks.get(di) ?? []), hit]);
  }
  return [...menurutTeks].map(([di, hits]) => ({ di, menjadi: gantiNama(di.teks, hits) }));
}

/** What is ticked at first: all that can be changed and surely is the name. */
export const pilihanAwal = (temu: readonly Temu[]): Set<string> =>
  new Set(temu.filter(({ di, hit }) => di.bisa && !hit.namaLain).map(({ id }) => id));

const potongAwal = (teks: string): string => (teks.length > SEKELILING ? `…${teks.slice(-SEKELILING)}` : teks);
const potongAkhir = (teks: string): string => (teks.length > SEKELILING ? `${teks.slice(0, SEKELILING)}…` : teks);
