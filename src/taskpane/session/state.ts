import type { HasilPeriksa } from "../../checker/abaikan";
import type { Store } from "../../ooxml/store";
import type { Lang } from "../../rules/catalogue";
import type { RecognisedSop } from "../../recognise/recognition";
import type { Tahap } from "../../sop/konteks";
import type { Prosedur } from "../../sop/sop";
import type { Reading, WriteReport } from "../../word/session";
import { profilAwal, type KeadaanProfil } from "./keadaan-profil";
import { langkahAwal, langkahReducer, type LangkahAksi, type LangkahState } from "../langkah/state";

/** What is going on that takes a while. */
export type Kesibukan = "memeriksa" | "menulis";

/** The writes that a person starts; each has its own sentence when it is done. */
export type Tulis =
  | "dokumenBaru"
  | "template"
  | "sop"
  | "isi"
  | "cuplikan"
  | "nomenklatur"
  | "revisi"
  | "adopsi"
  | "lepas"
  | "pindah"
  | "pindahDiSini"
  | "bagan"
  | "perbaikan"
  | "teks"
  | "kembalikan";

export interface Laporan {
  readonly tulis: Tulis;
  readonly report: WriteReport;
}

/** Everything that the pane knows of the open document. */
export interface PaneState {
  /** null until the document has been read for the first time. */
  readonly reading: Reading | null;
  /** The SOP that the person chose; null follows the cursor. */
  readonly pilihan: number | null;
  readonly tahap: Tahap;
  /** Language of the findings. */
  readonly bahasa: Lang;
  /** What the pemda and this office have set. */
  readonly profil: KeadaanProfil;
  /** null where there is no SOP to check, or the check failed. */
  readonly hasil: HasilPeriksa | null;
  readonly sibuk: Kesibukan | null;
  /** How the last write ended, until it is put away or the next one starts. */
  readonly laporan: Laporan | null;
  /** The last thing that was written: what `Kembalikan` takes back. */
  readonly terakhir: Tulis | null;
  readonly bisaKembali: boolean;
  /** The document could not be read at the last try. */
  readonly tidakTerbaca: boolean;
  /** The last try to keep something in the document failed. */
  readonly tidakTersimpan: boolean;
  /** What the document keeps for us; null until it has been read. */
  readonly simpanan: Store | null;
  /** A draft of an earlier day that waits for an answer. */
  readonly drafLama: Prosedur | null;
  /** Steps of each SOP that was looked at, by its place in the document. */
  readonly langkah: Readonly<Record<number, LangkahState>>;
}

export type PaneAksi =
  | { type: "terbaca"; reading: Reading }
  | { type: "diperiksa"; hasil: HasilPeriksa | null }
  | { type: "pilihSop"; index: number }
  | { type: "tahap"; tahap: Tahap }
  | { type: "bahasa"; bahasa: Lang }
  | { type: "profil"; profil: KeadaanProfil }
  | { type: "mulai"; kesibukan: Kesibukan }
  | { type: "ditulis"; laporan: Laporan | null; bisaKembali: boolean }
  | { type: "selesai" }
  | { type: "tidakTerbaca" }
  | { type: "tutupLaporan" }
  | { type: "simpanan"; simpanan: Store }
  /** @property simpanan what is kept all the same; null where that is not known either */
  | { type: "tidakTersimpan"; simpanan: Store | null }
  | { type: "tawarkanDraf"; draf: Prosedur | null }
  | { type: "langkah"; index: number; aksi: LangkahAksi };

export const paneAwal: PaneState = {
  reading: null,
  pilihan: null,
  tahap: "konsep",
  bahasa: "id",
  profil: profilAwal,
  hasil: null,
  sibuk: null,
  laporan: null,
  terakhir: null,
  bisaKembali: false,
  tidakTerbaca: false,
  tidakTersimpan: false,
  simpanan: null,
  drafLama: null,
  langkah: {},
};

export function paneReducer(state: PaneState, aksi: PaneAksi): PaneState {
  switch (aksi.type) {
    case "terbaca":
      return { ...state, reading: aksi.reading, tidakTerbaca: false, langkah: langkahTerbaca(state, aksi.reading) };
    case "diperiksa":
      return { ...state, hasil: aksi.hasil };
    case "pilihSop":
      return { ...state, pilihan: aksi.index };
    case "tahap":
      return { ...state, tahap: aksi.tahap };
    case "profil":
      return { ...state, profil: aksi.profil };
    case "bahasa":
      return { ...state, bahasa: aksi.bahasa };
    case "mulai":
      return { ...state, sibuk: aksi.kesibukan, laporan: null };
    case "selesai":
      return { ...state, sibuk: null };
    case "ditulis":
      return ditulis(state, aksi.laporan, aksi.bisaKembali);
    case "tidakTerbaca":
      return { ...state, tidakTerbaca: true };
    case "tidakTersimpan":
      return { ...state, simpanan: aksi.simpanan, tidakTersimpan: true };
    case "tutupLaporan":
      return { ...state, laporan: null };
    case "simpanan":
      return { ...state, simpanan: aksi.simpanan, tidakTersimpan: false };
    case "tawarkanDraf":
      return { ...state, drafLama: aksi.draf };
    case "langkah":
      return langkahAksi(state, aksi.index, aksi.aksi);
  }
}

/** A text of the steps that went into its cell is no news, but what was good news before it can no longer be taken back. */
function ditulis(state: PaneState, laporan: Laporan | null, bisaKembali: boolean): PaneState {
  const berhasil = laporan === null ? "teks" : laporan.report.ok ? laporan.tulis : null;
  const lama = state.laporan?.report.ok ? null : state.laporan;
  return { ...state, laporan: laporan ?? lama, terakhir: berhasil ?? state.terakhir, bisaKembali };
}

/** Who edits the steps of one SOP stays with it, wherever the cursor goes. */
function langkahAksi(state: PaneState, index: number, aksi: LangkahAksi): PaneState {
  const lama = state.langkah[index] ?? langkahAwal;
  const baru = langkahReducer(lama, aksi);
  if (baru === lama) return state;
  return { ...state, pilihan: index, langkah: { ...state.langkah, [index]: baru } };
}

function langkahTerbaca(state: PaneState, { recognition }: Reading): PaneState["langkah"] {
  const sops = recognition.sops.length > 0 ? recognition.sops : [null];
  const terbaca = (sop: RecognisedSop | null, index: number): LangkahState =>
    langkahReducer(state.langkah[index] ?? langkahAwal, {
      type: "terbaca",
      prosedur: tabel(sop, state.langkah[index]),
    });
  return { ...state.langkah, ...Object.fromEntries(sops.map((sop, index) => [index, terbaca(sop, index)])) };
}

/** The procedure of the document's table; where only its texts could be read, symbols and arrows are as last known. */
function tabel(sop: RecognisedSop | null, sebelum?: LangkahState): Prosedur | null {
  if (!sop || sop.sop.dokumen?.tabelProsedur === false) return null;
  const { prosedur } = sop.sop;
  const lama = sebelum?.dokumen;
  if (sop.sop.dokumen?.baganTerbaca !== false || lama?.langkah.length !== prosedur.langkah.length) return prosedur;
  return {
    ...prosedur,
    langkah: prosedur.langkah.map((langkah, index) => {
      const { simbol, ke } = lama.langkah[index] ?? langkah;
      return { ...langkah, simbol, ke };
    }),
  };
}

/** Place of the SOP that the pane shows, and the SOP; null where the document has none. */
export function sopTerpilih({ reading, pilihan }: PaneState): { index: number; sop: RecognisedSop | null } {
  const sops = reading?.recognition.sops ?? [];
  const index = Math.min(pilihan ?? reading?.cursorSop ?? 0, Math.max(0, sops.length - 1));
  return { index, sop: sops[index] ?? null };
}

/** The steps of the SOP that the pane shows. */
export const langkahTerpilih = (state: PaneState): LangkahState =>
  state.langkah[sopTerpilih(state).index] ?? langkahAwal;
