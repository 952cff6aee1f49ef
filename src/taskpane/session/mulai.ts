import { createChecker } from "../../checker/checker";
import { connect } from "../../word/connect";
import { reachWord } from "../../word/reach";
import { hariIni } from "./konteks";
import { startPane, type Pane } from "./pane";
import { SambunganGagal } from "./gangguan";
import { sumberProfil } from "./sumber-profil";

/** What the manifest asks for, too. */
const WORD_API = 1.3;

/** Connects to Word and starts the pane's work on its document. */
export async function mulai(): Promise<Pane> {
  const jangkauan = await reachWord();
  if (jangkauan !== "siap") throw new SambunganGagal(jangkauan);
  const session = await connect();
  if (session.capabilities.wordApi < WORD_API) throw new SambunganGagal("wordLama");
  return startPane({
    session,
    checker: createChecker(),
    hariIni,
    profil: sumberProfil,
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
