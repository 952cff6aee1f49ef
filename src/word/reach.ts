/** Whether there is a Word to connect to. */
export type Reach = "siap" | "bukanWord" | "tidakMenjawab";

/** Milliseconds to wait for office.js to find its host. */
const PATIENCE = 20_000;

/** Waits until office.js knows its host. Never throws: a page without office.js has no Word to talk to. */
export async function reachWord(patience = PATIENCE): Promise<Reach> {
  if (!("Office" in globalThis)) return "tidakMenjawab";
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const ready = await Promise.race([Office.onReady(), silence]);
  if (ready === null) return "tidakMenjawab";
  return ready.host === Office.HostType.Word ? "siap" : "bukanWord";
}
