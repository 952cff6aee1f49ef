import type { Bahasa } from "../messages/bahasa";
import type { Tempat } from "./tempat";

/** Id of the printed first picture of a place in a language. */
export const idKerangka = (bahasa: Bahasa, tempat: Tempat): string => `kerangka-${bahasa}-${tempat}`;
