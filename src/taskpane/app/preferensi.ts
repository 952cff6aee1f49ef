import { BAHASA, tambahPesan, type Bahasa } from "../messages";
import { bacaIngatan, simpanIngatan } from "./ingatan";

const KUNCI = "tata-sop.bahasa";

/** The language chosen earlier; Indonesian unless another was. */
export function bacaBahasa(): Bahasa {
  const nilai = bacaIngatan(KUNCI);
  return BAHASA.find((bahasa) => bahasa === nilai) ?? "id";
}

/** Remembers the language where the webview lets us. */
export const simpanBahasa = (bahasa: Bahasa): void => void simpanIngatan(KUNCI, bahasa);

/** Loads the sentences of a language, those of the findings as well. Where that fails, they stay Indonesian. */
export async function muatBahasa(bahasa: Bahasa): Promise<void> {
  if (bahasa === "id") return;
  try {
    const [{ en }] = await Promise.all([import("../messages/en"), import("../../rules/catalogue-en")]);
    tambahPesan(bahasa, en);
  } catch {
    // Without the network the parts cannot come; the pane then goes on as it is.
  }
}
