import type { Cuplikan } from "../../snippets/cuplikan";
import { ownSnippetsFromJson, ownSnippetsToJson } from "../../snippets/own-snippets";
import { bacaIngatan, simpanIngatan } from "../app/ingatan";

const KUNCI = "tata-sop.cuplikan";
const TIDAK_TERBACA = "tata-sop.cuplikan.tidak-terbaca";

/** One's own snippets on this computer. What cannot be read is put aside, not written over. */
export function bacaMilik(): readonly Cuplikan[] {
  const teks = bacaIngatan(KUNCI);
  if (!teks) return [];
  try {
    return ownSnippetsFromJson(teks);
  } catch {
    simpanIngatan(TIDAK_TERBACA, teks);
    return [];
  }
}

/** Keeps them. False when this webview keeps them only until the pane is closed. */
export const simpanMilik = (milik: readonly Cuplikan[]): boolean => simpanIngatan(KUNCI, ownSnippetsToJson(milik));
