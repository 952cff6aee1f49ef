import { configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { beberapaAturan } from "./checker";
import type { Sop } from "../../src/sop/sop";
import { aksiDari } from "../../src/taskpane/app/aksi";
import { App } from "../../src/taskpane/app/App";
import { SambunganGagal, type Gangguan } from "../../src/taskpane/session/gangguan";
import type { SumberProfil } from "../../src/taskpane/session/keadaan-profil";
import { startPane, type Pane } from "../../src/taskpane/session/pane";
import { fakeSession, type FakeOptions, type FakeSession } from "./fake-session";

Object.assign(globalThis, { TATA_SOP_VERSION: "0.0.0" });
// A busy machine takes longer than the second that the library waits by default.
configure({ asyncUtilTimeout: 10_000 });

export interface Layar {
  session: FakeSession;
  user: UserEvent;
  pane: () => Pane;
}

/** The whole pane on a document of its own, as a person finds it. */
export async function buka(
  sops: readonly Sop[],
  options: Partial<FakeOptions> & { alamat?: string; profil?: SumberProfil } = {},
): Promise<Layar> {
  const session = fakeSession(sops, options);
  let pane: Pane | undefined;
  const hubungkan = async (): Promise<Pane> => {
    pane = startPane({
      session,
      checker: beberapaAturan(),
      hariIni: () => "2026-11-23",
      profil: options.profil,
      after: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    return pane;
  };
  render(<App hubungkan={hubungkan} aksi={aksiDari(options.alamat ?? "")} />);
  await screen.findAllByRole("heading", { level: 2 });
  return { session, user: userEvent.setup(), pane: () => pane as Pane };
}

/** The pane where there is no document to work on. */
export function bukaTanpaWord(gangguan: Gangguan): void {
  render(<App hubungkan={() => Promise.reject(new SambunganGagal(gangguan))} aksi={aksiDari("")} />);
}
