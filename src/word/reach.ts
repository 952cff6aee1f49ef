/** Whether there is a Word to connect to. */
export type Reach = "siap" | "bukanWord" | "tidakMenjawab";

/** Milliseconds to wait for office.js to find its host. */
const PATIENCE = 20_000;

/** Waits until office.js knows its host. Never throws: a page without office.js has no Word to talk to. */
export async function reachWord(patience = PATIENCE): Promise<Reach> {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const ready = await Promise.race([officeReady(), silence]);
  if (ready === null) return "tidakMenjawab";
  return ready.host === Office.HostType.Word ? "siap" : "bukanWord";
}

/** office.js is a deferred script: when the page has been read it has run, or it will not come. */
async function officeReady(): Promise<Awaited<ReturnType<typeof Office.onReady>> | null> {
  const there = (): boolean => "Office" in globalThis;
  if (!there() && document.readyState !== "complete") await pageRead();
  return there() ? Office.onReady() : null;
}

const pageRead = (): Promise<unknown> =>
  Promise.race([
    new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true })),
    new Promise((resolve) => window.addEventListener("load", resolve, { once: true })),
  ]);
