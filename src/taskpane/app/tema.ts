import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { officeColours, type OfficeColours } from "../../word/office-theme";

/** True for a dark Word. Where Word says nothing, the window decides. */
export function temaGelap(tema: OfficeColours | undefined, jendelaGelap: boolean): boolean {
  if (tema?.isDarkTheme !== undefined) return tema.isDarkTheme;
  const warna = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(tema?.bodyBackgroundColor ?? "");
  if (!warna) return jendelaGelap;
  const [r = 0, g = 0, b = 0] = warna.slice(1).map((bagian) => parseInt(bagian, 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** In which colours the browser draws what is its own: scroll bars, lists of choices, the cross of a search field. */
export const warnaPeramban = (tema: Theme): "dark" | "light" => (tema === webDarkTheme ? "dark" : "light");

const sekarang = (): boolean => {
  const jendela = typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches;
  return temaGelap(officeColours(), jendela);
};

/** The theme that fits Word. Word sends no event when it changes, so it is read again when the pane gains focus. */
export function useTema(siap: boolean): Theme {
  const [gelap, setGelap] = useState(sekarang);
  useEffect(() => {
    const baca = () => setGelap(sekarang());
    baca();
    window.addEventListener("focus", baca);
    return () => window.removeEventListener("focus", baca);
  }, [siap]);
  return gelap ? webDarkTheme : webLightTheme;
}
