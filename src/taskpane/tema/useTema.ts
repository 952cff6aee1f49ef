import { useEffect } from "react";
import { bacaTema, pasangTema } from "./tema";

/** Keeps the theme that fits Word. Word sends no event when it changes, so it is read again when the pane gains focus. */
export function useTema(siap: boolean): void {
  useEffect(() => {
    const baca = () => pasangTema(bacaTema());
    baca();
    window.addEventListener("focus", baca);
    return () => window.removeEventListener("focus", baca);
  }, [siap]);
}
