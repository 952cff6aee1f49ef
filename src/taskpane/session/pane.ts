import type { Session } from "../../word/session";
import { createKerja, type Kerja, type PaneDeps, type PaneStore } from "./kerja";
import { createPerintah, type Perintah } from "./perintah";
import { langkahTerpilih, paneAwal, paneReducer } from "./state";
import { createKerjaProfil, type KerjaProfil } from "./profil";
import { createStateStore } from "./store";
import { startSync } from "./sync";
import { baganSesuai } from "../langkah/selaras";
import { fromProsedur } from "../langkah/convert";

/** The pane at work on an open document. */
export interface Pane extends Pick<PaneStore, "getState" | "subscribe"> {
  readonly perintah: Perintah;
  /** The document, for the commands of a single view. */
  readonly session: Session;
  /** What those commands are made of. */
  readonly kerja: Kerja;
  /** The profile of this computer. */
  readonly profil: KerjaProfil;
  /** ISO date of today. */
  readonly hariIni: () => string;
  /** Ends the watch; nothing is read or written afterwards. */
  stop(): void;
}

/** Watches the document, checks it, and keeps the steps and the document alike. */
export function startPane(deps: PaneDeps): Pane {
  const store = createStateStore(paneReducer, paneAwal);
  const kerja = createKerja(deps, store);
  const profil = createKerjaProfil(deps.profil, store, kerja.periksa);
  const sync = startSync(deps, store, kerja);
  const berhenti = deps.session.watch((reading) => {
    // Half of our own write is nobody's change: the document is read anew when it is done.
    if (store.getState().sibuk !== "menulis") kerja.terima(reading);
  });
  let lepasTanda = (): void => undefined;
  if (deps.session.capabilities.wordApi >= 1.7) {
    void import("../periksa/tanda").then(({ tandai }) => (lepasTanda = tandai(deps.session, store)));
  }
  void kerja.baca().then(() => bacaSimpanan(deps, store, kerja));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    perintah: createPerintah(deps, store, kerja, sync, profil),
    session: deps.session,
    kerja,
    profil,
    hariIni: deps.hariIni,
    stop: () => {
      berhenti();
      lepasTanda();
      sync.stop();
      profil.stop();
    },
  };
}

/** What the document keeps: findings set aside, and a draft of an earlier day, offered unless the document shows it already. */
async function bacaSimpanan({ session }: PaneDeps, { getState, dispatch }: PaneStore, kerja: Kerja): Promise<void> {
  const simpanan = await session.readStore().catch(() => null);
  if (!simpanan) return;
  dispatch({ type: "simpanan", simpanan });
  if (simpanan.abaikan.length > 0) kerja.periksa();
  const { draf } = simpanan;
  const { dokumen } = langkahTerpilih(getState());
  if (draf && !(dokumen && baganSesuai(fromProsedur(draf), dokumen))) dispatch({ type: "tawarkanDraf", draf });
}
