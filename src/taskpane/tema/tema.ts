import { officeColours, type OfficeColours } from "../../word/office-theme";
import { bacaIngatan, simpanIngatan } from "../app/ingatan";

export type Tema = "terang" | "gelap";

const KUNCI = "tata-sop.tema";

/** True for a dark Word. Where Word says nothing, the window decides. */
export function temaGelap(tema: OfficeColours | undefined, jendelaGelap: boolean): boolean {
  if (tema?.isDarkTheme !== undefined) return tema.isDarkTheme;
  const warna = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(tema?.bodyBackgroundColor ?? "");
  if (!warna) return jendelaGelap;
  const [r = 0, g = 0, b = 0] = warna.slice(1).map((bagian) => parseInt(bagian, 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** The theme now. Before Word is there to say its colours, those that it had the last time. */
export function bacaTema(): Tema {
  const warna = officeColours();
  const dulu = bacaIngatan(KUNCI);
  if (!warna && (dulu === "gelap" || dulu === "terang")) return dulu;
  const jendela = typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches;
  const tema = temaGelap(warna, jendela) ? "gelap" : "terang";
  if (warna && tema !== dulu) simpanIngatan(KUNCI, tema);
  return tema;
}

/** Colours the page, with what the browser draws itself. */
export function pasangTema(tema: Tema): void {
  document.documentElement.dataset.tema = tema;
}
