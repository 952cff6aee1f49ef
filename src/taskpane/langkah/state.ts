import { withValueAt } from "../../sop/path";
import { sopKosong } from "../../sop/kosong";
import type { Prosedur } from "../../sop/sop";
import type { Perubahan } from "../../recognise/pertanyaan";
import { fromProsedur, toProsedur } from "./convert";
import { draftKosong, type Draft } from "./draft";
import { dijawab } from "./jawaban";
import { catat, petakan, riwayatBaru, ulangi, urungkan, type Riwayat } from "./riwayat";
import {
  adaYangBelumDibangun,
  baganSesuai,
  bedaTeks,
  denganAsal,
  gabung,
  samaGambar,
  samaTeks,
  type BedaTeks,
} from "./selaras";
import { denganKeterangan } from "./teks-gambar";
import { ubah, type Ubahan } from "./ubah";

/** The steps of one SOP: what the person edits, and the document's table as last read or written. */
export interface LangkahState {
  readonly riwayat: Riwayat<Draft>;
  /** null while the document has no procedure table. */
  readonly dokumen: Prosedur | null;
  /** As it was before the last build, for `Kembalikan`. */
  readonly sebelumDibangun: LangkahState | null;
}

export type LangkahAksi =
  /** The document was read; null when it has no procedure table. */
  | { type: "terbaca"; prosedur: Prosedur | null }
  | { type: "ubah"; ubahan: Ubahan }
  | { type: "urungkan" }
  | { type: "ulangi" }
  /** Questions about the document's drawing were answered. */
  | { type: "jawab"; perubahan: readonly Perubahan[] }
  /** The stored draft is taken up again. */
  | { type: "lanjutkan"; draf: Prosedur }
  /** `draft` now stands in the document, made of `semula` and the texts of the old drawing. */
  | { type: "dibangun"; draft: Draft; semula?: Draft }
  /** The document has again what stood there before the last build; the steps wait to be built once more. */
  | { type: "dikembalikan" }
  /** These texts were written into the table. */
  | { type: "tertulis"; beda: readonly BedaTeks[] };

export const langkahAwal: LangkahState = { riwayat: riwayatBaru(draftKosong), dokumen: null, sebelumDibangun: null };

export function langkahReducer(state: LangkahState, aksi: LangkahAksi): LangkahState {
  const { riwayat, dokumen } = state;
  switch (aksi.type) {
    case "terbaca":
      return terbaca(state, aksi.prosedur);
    case "ubah":
      return { ...state, riwayat: catat(riwayat, ubah(riwayat.kini, aksi.ubahan), kunci(aksi.ubahan)) };
    case "jawab":
      return dokumen
        ? { ...state, riwayat: catat(riwayat, dijawab(riwayat.kini, dokumen, aksi.perubahan), null) }
        : state;
    case "urungkan":
      return { ...state, riwayat: urungkan(riwayat) };
    case "ulangi":
      return { ...state, riwayat: ulangi(riwayat) };
    case "lanjutkan":
      return { ...state, riwayat: catat(riwayat, fromDraf(aksi.draf, dokumen), null) };
    case "dibangun":
      return {
        riwayat: petakan(riwayat, (isi) =>
          denganAsal(denganKeterangan(isi, aksi.semula ?? aksi.draft, aksi.draft), aksi.draft),
        ),
        dokumen: toProsedur(aksi.draft),
        sebelumDibangun: { ...state, sebelumDibangun: null },
      };
    case "dikembalikan":
      return state.sebelumDibangun ?? state;
    case "tertulis":
      return dokumen ? { ...state, dokumen: denganTeks(dokumen, aksi.beda) } : state;
  }
}

function terbaca(state: LangkahState, prosedur: Prosedur | null): LangkahState {
  const { riwayat, dokumen } = state;
  if (!prosedur) return belumBerubah(state) ? langkahAwal : { ...state, dokumen: null };
  if (!dokumen) {
    return {
      ...state,
      riwayat: belumBerubah(state) ? riwayatBaru(fromProsedur(prosedur)) : riwayat,
      dokumen: prosedur,
    };
  }
  const digambarUlang = belumBerubah(state) && !samaGambar(dokumen, prosedur);
  const masuk = (isi: Draft) => gabung(isi, dokumen, prosedur);
  const kini = digambarUlang ? riwayatBaru(masuk(riwayat.kini)) : petakan(riwayat, masuk);
  return { ...state, riwayat: kini, dokumen: prosedur };
}

/**
 * A stored draft remembers no rows of the document. A row with the same kegiatan, in the same order, is that row; its
 * texts are the document's, where they may have been changed since.
 */
function fromDraf(draf: Prosedur, dokumen: Prosedur | null): Draft {
  const draft = fromProsedur(draf);
  const isi = dokumen ? fromProsedur(dokumen) : draftKosong;
  let mulai = 0;
  const baris = draft.baris.map((b) => {
    const asal = isi.baris.findIndex(({ kegiatan }, index) => index >= mulai && samaTeks(kegiatan, b.kegiatan));
    const asli = isi.baris[asal];
    if (!asli) return { ...b, asal: null };
    mulai = asal + 1;
    const { kegiatan, kelengkapan, waktu, output, keterangan } = asli;
    return { ...b, asal, kegiatan, kelengkapan, waktu, output, keterangan };
  });
  return { ...draft, baris };
}

const denganTeks = (prosedur: Prosedur, beda: readonly BedaTeks[]): Prosedur =>
  beda.reduce((sop, { path, to }) => withValueAt(sop, path, to), { ...sopKosong(), prosedur }).prosedur;

/** Typing in one field is one step back. */
const kunci = (ubahan: Ubahan): string | null => {
  if (ubahan.jenis === "isi") return `isi ${ubahan.id} ${ubahan.bidang}`;
  return ubahan.jenis === "namaiKolom" ? `nama ${ubahan.id}` : null;
};

const belumBerubah = ({ riwayat, dokumen }: LangkahState): boolean =>
  dokumen ? !adaYangBelumDibangun(riwayat.kini, dokumen) : riwayat.kini.baris.length + riwayat.kini.kolom.length === 0;

/** How the steps and the document's chart stand to each other. */
export type Kesesuaian = "belumAda" | "sesuai" | "belumSesuai";

export function kesesuaian({ riwayat, dokumen }: LangkahState): Kesesuaian {
  if (!dokumen) return "belumAda";
  return baganSesuai(riwayat.kini, dokumen) ? "sesuai" : "belumSesuai";
}

/** Texts to write into the table now. */
export const teksTertunda = ({ riwayat, dokumen }: LangkahState): BedaTeks[] =>
  dokumen ? bedaTeks(riwayat.kini, dokumen) : [];

/** What the store must hold as draft: steps that stand nowhere else, or null. */
export const drafTertunda = (state: LangkahState): Prosedur | null =>
  belumBerubah(state) ? null : toProsedur(state.riwayat.kini);
