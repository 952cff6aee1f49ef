import { createContext, useContext } from "react";
import { id, type Messages } from "./id";

export type { Messages };

/** Languages of the pane; the document's own language is always Indonesian. */
export const BAHASA = ["id", "en"] as const;
export type Bahasa = (typeof BAHASA)[number];

/** Indonesian is always there; another language is added where it is chosen. */
const PESAN: { id: Messages } & Partial<Record<Bahasa, Messages>> = { id };

export function tambahPesan(bahasa: Bahasa, pesan: Messages): void {
  PESAN[bahasa] = pesan;
}

export const BahasaContext = createContext<Bahasa>("id");

export const useBahasa = (): Bahasa => useContext(BahasaContext);

/** Of the sentences of one view, which come with it, those in the chosen language. */
export const useTeks = <T>(teks: Record<Bahasa, T>): T => teks[useBahasa()];

/** The sentences in the chosen language. */
export const useMessages = (): Messages => PESAN[useBahasa()] ?? id;
