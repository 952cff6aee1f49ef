import { BAHASA, type Bahasa } from "../messages";

const KUNCI = "tata-sop.bahasa";

/** The language chosen earlier; Indonesian unless another was. Some webviews keep no storage. */
export function bacaBahasa(): Bahasa {
  try {
    const nilai = localStorage.getItem(KUNCI);
    return nilai !== null && Object.hasOwn(BAHASA, nilai) ? (nilai as Bahasa) : "id";
  } catch {
    return "id";
  }
}

/** Remembers the language where the webview lets us. */
export function simpanBahasa(bahasa: Bahasa): void {
  try {
    localStorage.setItem(KUNCI, bahasa);
  } catch {
    // The choice then holds until the pane is closed.
  }
}
