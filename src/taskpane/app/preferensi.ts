import { BAHASA, type Bahasa } from "../messages";
import { bacaIngatan, simpanIngatan } from "./ingatan";

const KUNCI = "tata-sop.bahasa";

/** The language chosen earlier; Indonesian unless another was. */
export function bacaBahasa(): Bahasa {
  const nilai = bacaIngatan(KUNCI);
  return nilai !== null && Object.hasOwn(BAHASA, nilai) ? (nilai as Bahasa) : "id";
}

/** Remembers the language where the webview lets us. */
export const simpanBahasa = (bahasa: Bahasa): void => void simpanIngatan(KUNCI, bahasa);

/** Loads what the findings say in a language. Where that fails, they stay Indonesian. */
export const muatBahasa = (bahasa: Bahasa): Promise<void> =>
  bahasa === "id"
    ? Promise.resolve()
    : import("../../rules/catalogue-en").then(
        () => undefined,
        () => undefined,
      );
