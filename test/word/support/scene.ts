import type { Faults, ProfileId } from "../../../src/desk/engine/engine";
import { probeCapabilities } from "../../../src/word/capabilities";
import { createSession } from "../../../src/word/create-session";
import type { Session } from "../../../src/word/session";
import { bootOffice, type OfficeHarness } from "../../support/office";
import { FakeSurroundings } from "./surroundings";

export const PROFILES: readonly ProfileId[] = ["web", "ltsc2021", "ltsc2024", "m365"];

/** A session on the real office.js and a document, and counters of what it asks of Word. */
export interface Scene {
  readonly office: OfficeHarness;
  readonly session: Session;
  readonly surroundings: FakeSurroundings;
  /** Main document part as it is now. */
  xml(): string;
  /** Texts of the body's paragraphs. */
  texts(): string[];
  /** Rich API requests so far that Word had to execute, by the names of the methods that they call. */
  readonly requests: string[][];
  /** Lets the pane's time pass; Word's answers come in between and take none of it. */
  pass(milliseconds: number): Promise<void>;
  /** All parts of the package as text, to compare byte for byte. */
  parts(): Record<string, string>;
}

const open = new Set<OfficeHarness>();

/** Opens a document in a Word of that kind. Closed by `closeScenes`. */
export async function openScene(
  docx: Uint8Array,
  profile: ProfileId = "web",
  faults: Partial<Faults> = {},
): Promise<Scene> {
  const office = await bootOffice({ docx, profile, faults });
  open.add(office);
  const { engine } = office;
  const requests: string[][] = [];
  let running = 0;
  const execute = engine.execute.bind(engine);
  engine.execute = async (body) => {
    const names = methodsOf(body);
    if (names.length > 0) requests.push(names);
    running += 1;
    return execute(body).finally(() => (running -= 1));
  };
  const settled = async (): Promise<void> => {
    for (let quiet = 0; quiet < 12; quiet = running > 0 ? 0 : quiet + 1)
      await new Promise((done) => setTimeout(done, 1));
  };
  const surroundings = new FakeSurroundings();
  return {
    office,
    session: createSession(probeCapabilities(), surroundings),
    surroundings,
    requests,
    pass: (milliseconds) => surroundings.pass(milliseconds, settled),
    xml: () => new TextDecoder().decode(engine.parts().get("word/document.xml")),
    texts: () => engine.paragraphs().map(({ text }) => text),
    parts: () =>
      Object.fromEntries([...engine.parts()].map(([name, bytes]) => [name, new TextDecoder("latin1").decode(bytes)])),
  };
}

export function closeScenes(): void {
  for (const office of open) office.close();
  open.clear();
}

interface RequestBody {
  Actions: { ActionType: number; Name: string; ObjectPathId: number }[];
  ObjectPaths: Record<string, { ObjectPathType: number; Name: string }>;
}

/** Methods and queries of a request; none for one that only lets go of objects. */
function methodsOf(body: string): string[] {
  const { Actions, ObjectPaths } = JSON.parse(body) as RequestBody;
  const paths = Object.values(ObjectPaths).flatMap(({ ObjectPathType, Name }) => (ObjectPathType === 3 ? [Name] : []));
  const actions = Actions.filter(
    ({ ActionType, Name }) =>
      [2, 3, 4].includes(ActionType) && !/^(_Keep|_Remove|_Release|NotifyActionHandlerReady)/.test(Name),
  ).map(({ ActionType, Name }) => (ActionType === 2 ? "load" : Name));
  return actions.length > 0 || paths.includes("InsertOoxml") ? [...paths, ...actions] : [];
}
