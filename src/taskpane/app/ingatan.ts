/** What this computer remembers for the pane; texts that could not be kept last until the pane is closed. */
const sementara = new Map<string, string>();

/** The text kept under a key; null where there is none. Some webviews keep no storage. */
export function bacaIngatan(kunci: string): string | null {
  try {
    return localStorage.getItem(kunci) ?? sementara.get(kunci) ?? null;
  } catch {
    return sementara.get(kunci) ?? null;
  }
}

/** Keeps a text. False when the webview keeps it only until the pane is closed. */
export function simpanIngatan(kunci: string, teks: string): boolean {
  try {
    localStorage.setItem(kunci, teks);
    sementara.delete(kunci);
    return true;
  } catch {
    sementara.set(kunci, teks);
    return false;
  }
}
