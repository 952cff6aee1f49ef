import { createContext, useContext } from "react";
import type { Bahasa } from "./bahasa";
import { id, type Messages } from "./id";

export { BAHASA, type Bahasa } from "./bahasa";
export type { Messages };

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
