import { useTeks, type Bahasa } from "../messages";
import { en } from "./teks-en";
import { id, type TeksLangkah } from "./teks-id";

export const TEKS: Record<Bahasa, TeksLangkah> = { id, en };

/** The sentences of the step editor in the chosen language. */
export const useTeksLangkah = (): TeksLangkah => useTeks(TEKS);
