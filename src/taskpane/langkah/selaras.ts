import { teksSel } from "../../sop/sel";
import type { Path } from "../../sop/path";
import type { Prosedur, Sel } from "../../sop/sop";
import { bidangLangkah, fromProsedur, pathBidang, toProsedur } from "./convert";
import { BIDANG, type Baris, type Draft } from "./draft";

/** A text of the document's table that the steps have otherwise. */
export interface BedaTeks {
  path: Path;
  from: string;
  to: string;
}

/** Spaces at the ends, doubled, or as line breaks make no difference: reading drops them. */
export const samaTeks = (a: string, b: string): boolean => rapikan(a) === rapikan(b);
const rapikan = (teks: string) => teks.replace(/\s+/g, " ").trim();

/** The texts that must be written into the table so that it says what the steps say. */
export function bedaTeks(draft: Draft, dokumen: Prosedur): BedaTeks[] {
  return draft.baris.flatMap((baris) => {
    const { asal } = baris;
    const langkah = asal === null ? undefined : dokumen.langkah[asal];
    if (asal === null || !langkah) return [];
    return BIDANG.flatMap((bidang) => {
      const from = teksSel(bidangLangkah(langkah, bidang));
      const to = teksSel(baris[bidang]);
      return samaTeks(from, to) ? [] : [{ path: pathBidang(asal, bidang), from, to: rapikan(to) }];
    });
  });
}

/** What of the steps is drawn, not written: performers, numbers, symbols and arrows. */
function gambar({ pelaksana, langkah }: Prosedur): string {
  return JSON.stringify([
    pelaksana.map(rapikan),
    langkah.map(({ nomor, simbol, ke }) => [
      nomor,
      simbol,
      ke.map(({ langkah: tujuan, label = "", dari = null, simbol: masuk = null }) => [tujuan, label, dari, masuk]),
    ]),
  ]);
}

/** True when both charts look the same, whatever their texts. */
export const samaGambar = (a: Prosedur, b: Prosedur): boolean => gambar(a) === gambar(b);

/** True when the document's chart shows what the steps say. */
export const baganSesuai = (draft: Draft, dokumen: Prosedur): boolean => samaGambar(toProsedur(draft), dokumen);

/** True when a person has changed what is drawn since it was read. */
export const adaYangBelumDibangun = (draft: Draft, dokumen: Prosedur): boolean =>
  !samaGambar(toProsedur(draft), toProsedur(fromProsedur(dokumen)));

/**
 * The steps after the document was read again: `dasar` is what was read before, `baru` what it says now. A text that
 * changed in the document comes in, unless the person is changing the same text in the pane.
 */
export function gabung(draft: Draft, dasar: Prosedur, baru: Prosedur): Draft {
  if (dasar === baru) return draft;
  if (!adaYangBelumDibangun(draft, dasar) && !samaGambar(dasar, baru)) return denganIdLama(draft, fromProsedur(baru));
  const pasangan = pasangkan(dasar, baru);
  const baris = draft.baris.map((b) => gabungBaris(b, dasar, baru, pasangan));
  const kolom = draft.kolom.map((k) => {
    const lama = dasar.pelaksana[k.asal ?? -1];
    const kini = baru.pelaksana[k.asal ?? -1];
    return lama !== undefined && kini !== undefined && samaTeks(k.nama, lama) && !samaTeks(lama, kini)
      ? { ...k, nama: kini }
      : k;
  });
  return { ...draft, baris, kolom };
}

function gabungBaris(baris: Baris, dasar: Prosedur, baru: Prosedur, pasangan: ReadonlyMap<number, number>): Baris {
  const asal = baris.asal === null ? null : (pasangan.get(baris.asal) ?? null);
  const lama = dasar.langkah[baris.asal ?? -1];
  const kini = baru.langkah[asal ?? -1];
  if (!lama || !kini) return baris.asal === asal ? baris : { ...baris, asal };
  const masuk: Partial<Record<string, Sel>> = {};
  for (const bidang of BIDANG) {
    const isi = teksSel(bidangLangkah(kini, bidang));
    const milikku = teksSel(baris[bidang]);
    const sedangDiubah = !samaTeks(milikku, teksSel(bidangLangkah(lama, bidang)));
    if (!sedangDiubah && !samaTeks(milikku, isi)) masuk[bidang] = bidangLangkah(kini, bidang);
  }
  return { ...baris, ...masuk, asal };
}

/** Rows of the table before and now that are the same row: all of them, or those before and after what changed. */
function pasangkan(dasar: Prosedur, baru: Prosedur): Map<number, number> {
  const a = dasar.langkah;
  const b = baru.langkah;
  if (a.length === b.length) return new Map(a.map((_, index) => [index, index]));
  const sama = (i: number, j: number) => samaTeks(a[i]?.kegiatan ?? "", b[j]?.kegiatan ?? "");
  const batas = Math.min(a.length, b.length);
  const pasangan = new Map<number, number>();
  let awal = 0;
  for (; awal < batas && sama(awal, awal); awal++) pasangan.set(awal, awal);
  for (let n = 1; n <= batas - awal && sama(a.length - n, b.length - n); n++) pasangan.set(a.length - n, b.length - n);
  return pasangan;
}

/** Newly read steps under the ids that stand on the screen, so that an open step stays open. */
function denganIdLama(lama: Draft, baru: Draft): Draft {
  const pasangan = pasangkan(toProsedur(lama), toProsedur(baru));
  const asalLama = new Map([...pasangan].map(([dari, ke]) => [ke, dari]));
  let idBerikut = lama.idBerikut;
  const id = new Map(baru.baris.map((b, index) => [b.id, lama.baris[asalLama.get(index) ?? -1]?.id ?? idBerikut++]));
  const idKolom = new Map(baru.kolom.map((k, index) => [k.id, lama.kolom[index]?.id ?? idBerikut++]));
  return {
    kolom: baru.kolom.map((k) => ({ ...k, id: idKolom.get(k.id) ?? k.id })),
    baris: baru.baris.map((b) => ({
      ...b,
      id: id.get(b.id) ?? b.id,
      simbol: b.simbol.map((s) => ({ ...s, kolom: idKolom.get(s.kolom) ?? s.kolom })),
      keluar: b.keluar.map((k) => (typeof k.tujuan === "number" ? { ...k, tujuan: id.get(k.tujuan) ?? k.tujuan } : k)),
    })),
    idBerikut,
  };
}

/** The steps once `dibangun` stands in the document: each row and column knows its place there. */
export function denganAsal(draft: Draft, dibangun: Draft): Draft {
  const baris = new Map(dibangun.baris.map(({ id }, index) => [id, index]));
  const kolom = new Map(dibangun.kolom.map(({ id }, index) => [id, index]));
  return {
    ...draft,
    baris: draft.baris.map((b) => ({ ...b, asal: baris.get(b.id) ?? null })),
    kolom: draft.kolom.map((k) => ({ ...k, asal: kolom.get(k.id) ?? null })),
  };
}
