import { beberapaAturan } from "../checker";
import { lengkapi, type SopInput } from "../../../src/sop/input";
import type { Sop } from "../../../src/sop/sop";
import type { SumberProfil } from "../../../src/taskpane/session/keadaan-profil";
import { startPane, type Pane } from "../../../src/taskpane/session/pane";
import bersih from "../../fixtures/sop-bersih.json";
import { fakeSession, type FakeOptions, type FakeSession } from "../fake-session";

/** The clean SOP of the fixtures. */
export const sopBersih = (): Sop => lengkapi(JSON.parse(JSON.stringify(bersih)) as SopInput);

/** A pane on a document of its own, with a clock that only moves when told. */
export interface Panggung {
  pane: Pane;
  session: FakeSession;
  /** Lets so many milliseconds pass, and what was waiting for them happen. */
  lewat(milliseconds: number): Promise<void>;
}

export async function panggung(
  sops: readonly Sop[],
  options: Partial<FakeOptions> & { profil?: SumberProfil } = {},
): Promise<Panggung> {
  const session = fakeSession(sops, options);
  let kini = 0;
  let tunggu: { pada: number; call: () => void }[] = [];
  const pane = startPane({
    session,
    checker: beberapaAturan(),
    hariIni: () => "2026-11-23",
    profil: options.profil,
    after: (milliseconds, call) => {
      const satu = { pada: kini + milliseconds, call };
      tunggu.push(satu);
      return () => void (tunggu = tunggu.filter((lain) => lain !== satu));
    },
  });
  const lewat = async (milliseconds: number): Promise<void> => {
    kini += milliseconds;
    const siap = tunggu.filter(({ pada }) => pada <= kini);
    tunggu = tunggu.filter(({ pada }) => pada > kini);
    siap.forEach(({ call }) => call());
    await tenang();
  };
  await tenang();
  return { pane, session, lewat };
}

/** Until every promise that is on its way has arrived. */
export const tenang = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
