import { probeCapabilities } from "./capabilities";
import { createSession } from "./create-session";
import type { Session } from "./session";
import { paneSurroundings, type Surroundings } from "./surroundings";

/** Connects to the document that the pane was opened for. Resolves when office.js is ready. */
export async function connect(surroundings: Surroundings = paneSurroundings()): Promise<Session> {
  await Office.onReady();
  return createSession(probeCapabilities(), surroundings);
}
