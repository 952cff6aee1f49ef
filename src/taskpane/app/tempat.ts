import type { Bahasa } from "../messages";
import type { Pane } from "../session/pane";
import type { PaneState } from "../session/state";

/** A certain thing in a place: a finding by its key or its place, the page of a rule. */
export interface Tujuan {
  readonly temuan?: string | undefined;
  readonly aturan?: string | undefined;
  /** The finding behind the document's cursor (1), or the one before it (-1). */
  readonly dariKursor?: -1 | 1;
  /** It was asked for by a click in the document: who clicks into a text means to type there, so the focus stays. */
  readonly dariDokumen?: true;
}

export type Pindah = (tempat: Tempat, tujuan?: Tujuan) => void;

/** What every view of the pane gets. */
export interface ViewProps {
  pane: Pane;
  state: PaneState;
  /** What of the place is asked for. */
  tujuan: Tujuan;
  pindah: Pindah;
  pilihBahasa: (bahasa: Bahasa) => void;
}

interface BarisTempat {
  /** Where the place is reached from: its own tab, the list of the other places, or the last button. */
  di: "tab" | "daftar" | "tombol";
  /** The view works before the document has been read. */
  tanpaDokumen?: true;
}

/** The places of the pane. A new one has a row here, its view in `tampilan.ts` and its name in the messages. */
const TEMPAT = {
  periksa: { di: "tab" },
  langkah: { di: "tab" },
  sisipkan: { di: "tab" },
  dokumen: { di: "daftar" },
  nomenklatur: { di: "daftar" },
  panduan: { di: "daftar", tanpaDokumen: true },
  profil: { di: "daftar", tanpaDokumen: true },
  pengaturan: { di: "daftar", tanpaDokumen: true },
  lainnya: { di: "tombol", tanpaDokumen: true },
} as const satisfies Record<string, BarisTempat>;

export type Tempat = keyof typeof TEMPAT;
type Di<D extends BarisTempat["di"]> = { [T in Tempat]: (typeof TEMPAT)[T]["di"] extends D ? T : never }[Tempat];
export type TempatTab = Di<"tab">;
export type TempatDaftar = Di<"daftar">;

const NAMA = Object.keys(TEMPAT) as Tempat[];
const baris = (tempat: Tempat): BarisTempat => TEMPAT[tempat];

export const adalahTab = (tempat: Tempat): tempat is TempatTab => baris(tempat).di === "tab";
export const tanpaDokumen = (tempat: Tempat): boolean => baris(tempat).tanpaDokumen ?? false;

export const TAB = NAMA.filter(adalahTab);
export const DAFTAR = NAMA.filter((tempat): tempat is TempatDaftar => baris(tempat).di === "daftar");
