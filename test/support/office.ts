import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { Engine, type Faults, type ProfileId } from "../../src/desk/engine/engine";
import { extendWord } from "../../src/desk/officejs/extend";
import type { OfficeWindow } from "../../src/desk/officejs/frame";
import { frameName, hostQuery } from "../../src/desk/transport/app-context";
import { hostBridge } from "../../src/desk/transport/host-bridge";
import { HostPage } from "../../src/desk/transport/host-page";
import { interceptMessages } from "../../src/desk/transport/parent-page";
import { metadata } from "./word-metadata";

const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const ADDRESS = "https://localhost:3000";

export interface OfficeHarness {
  Office: typeof Office;
  Word: typeof Word;
  window: JSDOM["window"];
  engine: Engine;
  close(): void;
}

export interface HarnessOptions {
  docx: Uint8Array;
  profile?: ProfileId;
  faults?: Partial<Faults>;
  /** "page" sends Rich API requests through the host page too, as in the browser. */
  transport?: "bridge" | "page";
}

/** Serves the files of npm's office.js, byte for byte, under the address of Microsoft's network; nothing else. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    if (!url.startsWith(CDN)) return null;
    const file = path.join(DIST, decodeURIComponent(new URL(url).pathname.slice("/lib/1/hosted/".length)));
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>;
  }
}

/**
 * Starts the real office.js in a window of its own on an engine with that document, and makes `Office`, `Word` and
 * `OfficeExtension` global, so that code of the pane runs unchanged. Call `close` when done.
 */
export async function bootOffice({
  docx,
  profile = "web",
  faults = {},
  transport = "bridge",
}: HarnessOptions): Promise<OfficeHarness> {
  const engine = Engine.open(docx, { profile, faults, locale: "en-US" });
  const { bridge, close: closeBridge } = hostBridge(engine);
  const closers: (() => void)[] = [closeBridge];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => console.error(error.message));
  const dom = new JSDOM(`<!doctype html><script src="${CDN}office.js"></script>`, {
    url: `${ADDRESS}/taskpane.html?${hostQuery(engine.locale)}`,
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    virtualConsole,
    beforeParse(window) {
      // jsdom has no document.domain, by which office.js trusts its host.
      Object.defineProperty(window.document, "domain", { value: "localhost", configurable: true });
      window.name = frameName(ADDRESS, engine.locale);
      const deliver = (data: string): void => {
        window.dispatchEvent(new window.MessageEvent("message", { data, origin: ADDRESS, source: window as never }));
      };
      const boot = (): void => extendWord(window as unknown as OfficeWindow, metadata());
      const page = new HostPage(engine, ADDRESS, deliver, boot);
      closers.push(
        () => page.close(),
        interceptMessages(window as unknown as Window, (data) => page.receive(data)),
      );
      if (transport === "bridge") Object.assign(window, { _richApiNativeBridge: bridge });
    },
  });
  const { window } = dom;
  await new Promise<void>((resolve) => window.addEventListener("load", () => resolve()));
  const office = window as unknown as {
    Office: typeof Office;
    Word: typeof Word;
    OfficeExtension: typeof OfficeExtension;
  };
  await office.Office.onReady();
  const { Office: OfficeJs, Word: WordJs, OfficeExtension: Extension } = office;
  Object.assign(globalThis, { Office: OfficeJs, Word: WordJs, OfficeExtension: Extension });
  return {
    Office: OfficeJs,
    Word: WordJs,
    window,
    engine,
    close(): void {
      for (const close of closers) close();
      for (const name of ["Office", "Word", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
      engine.close();
      window.close();
    },
  };
}
