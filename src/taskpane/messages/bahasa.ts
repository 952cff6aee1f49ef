import { bacaIngatan, simpanIngatan } from "../app/ingatan";

/** Languages of the pane; the document's own language is always Indonesian. */
export const BAHASA = ["id", "en"] as const;
export type Bahasa = (typeof BAHASA)[number];

const KUNCI = "tata-sop.bahasa";

/** The language chosen earlier; Indonesian unless another was. */
export function bacaBahasa(): Bahasa {
  const nilai = bacaIngatan(KUNCI);
  return BAHASA.find((bahasa) => bahasa === nilai) ?? "id";
}

/** Remembers the language where the webview lets us. */
export const simpanBahasa = (bahasa: Bahasa): void => void simpanIngatan(KUNCI, bahasa);
