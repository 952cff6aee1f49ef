import { lazy, type ComponentType } from "react";
import type { Bahasa } from "../messages";
import type { Pane } from "../session/pane";
import type { PaneState } from "../session/state";

/** What every view of the pane gets. */
export interface ViewProps {
  pane: Pane;
  state: PaneState;
  pindah: (tempat: Tempat) => void;
  pilihBahasa: (bahasa: Bahasa) => void;
}

interface BarisTempat {
  /** Where the place is reached from: its own tab, or the list behind the last button. */
  di: "tab" | "daftar" | "tombol";
  /** Loads the view when it is first opened. */
  muat: () => Promise<{ default: ComponentType<ViewProps> }>;
  /** The view works before the document has been read. */
  tanpaDokumen?: true;
}

/** The places of the pane: a new view is one row here and its name in the messages. */
const TEMPAT = {
  periksa: { di: "tab", muat: () => import("../periksa/PeriksaView") },
  langkah: { di: "tab", muat: () => import("../langkah/LangkahView") },
  sisipkan: { di: "tab", muat: () => import("../sisipkan/SisipkanView") },
  pengaturan: { di: "daftar", muat: () => import("../pengaturan/PengaturanView"), tanpaDokumen: true },
  lainnya: { di: "tombol", muat: () => import("../lainnya/LainnyaView"), tanpaDokumen: true },
} as const satisfies Record<string, BarisTempat>;

export type Tempat = keyof typeof TEMPAT;
type Di<D extends BarisTempat["di"]> = { [T in Tempat]: (typeof TEMPAT)[T]["di"] extends D ? T : never }[Tempat];
export type TempatTab = Di<"tab">;
export type TempatDaftar = Di<"daftar">;

const NAMA = Object.keys(TEMPAT) as Tempat[];
const baris = (tempat: Tempat): BarisTempat => TEMPAT[tempat];

export const TAB = NAMA.filter((tempat): tempat is TempatTab => baris(tempat).di === "tab");
export const DAFTAR = NAMA.filter((tempat): tempat is TempatDaftar => baris(tempat).di === "daftar");

export const adalahTab = (tempat: Tempat): tempat is TempatTab => baris(tempat).di === "tab";
export const tanpaDokumen = (tempat: Tempat): boolean => baris(tempat).tanpaDokumen ?? false;

/** The view of each place, loaded when it is first shown. */
export const TAMPILAN: Readonly<Record<string, ComponentType<ViewProps>>> = Object.fromEntries(
  NAMA.map((tempat) => [tempat, lazy(TEMPAT[tempat].muat)]),
);
