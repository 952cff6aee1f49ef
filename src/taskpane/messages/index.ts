import { createContext, useContext } from "react";
import { en } from "./en";
import { id, type Messages } from "./id";

export type { Messages };

/** Languages of the pane; the document's own language is always Indonesian. */
export const BAHASA = { id, en } as const satisfies Record<string, Messages>;
export type Bahasa = keyof typeof BAHASA;

export const BahasaContext = createContext<Bahasa>("id");

export const useBahasa = (): Bahasa => useContext(BahasaContext);

/** Of the sentences of one view, which come with it, those in the chosen language. */
export const useTeks = <T>(teks: Record<Bahasa, T>): T => teks[useBahasa()];

/** The sentences in the chosen language. */
export const useMessages = (): Messages => BAHASA[useBahasa()];
