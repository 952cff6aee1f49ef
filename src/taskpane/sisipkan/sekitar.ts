import { useEffect, useMemo, useState } from "react";
import { optionsFrom } from "../../ooxml/options";
import type { CursorPlace } from "../../word/session";
import { hariIni } from "../session/konteks";
import type { Pane } from "../session/pane";
import type { PaneState } from "../session/state";
import type { Sekitar } from "./tindakan";

/** What stands around an insertion, the cursor's place included: asked for when the tab opens and whenever the pane gains focus. */
export function useSekitar(pane: Pane, state: PaneState): Sekitar {
  const [kursor, setKursor] = useState<CursorPlace | null>(null);
  const { session } = pane;
  useEffect(() => {
    let ada = true;
    const tanya = (): void =>
      void session.cursorPlace().then(
        (tempat) => ada && setKursor(tempat),
        () => undefined,
      );
    tanya();
    window.addEventListener("focus", tanya);
    return () => {
      ada = false;
      window.removeEventListener("focus", tanya);
    };
  }, [session, state.reading]);
  const { berlaku: profile } = state.profil;
  const options = useMemo(() => optionsFrom(profile), [profile]);
  return { pane, state, kursor, profile, tanggal: hariIni(), options };
}
