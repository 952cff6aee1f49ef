import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { DeskPage } from "./desk-page";
import { Pane } from "./pane";
import { serveDesk, type Site } from "./serve";

/** Both kinds of Word that matter most, each sound and with each of these known bad behaviours. */
export const tempatDengan = (...gangguan: readonly string[]): string[] =>
  ["?profil=ltsc2021", "?profil=m365"].flatMap((profil) =>
    ["", ...gangguan].map((satu) => profil + (satu === "" ? "" : `&gangguan=${satu}`)),
  );

/** Milliseconds in which even a busy machine builds the desk. */
const BUILD_TIMEOUT = 600_000;

export interface AtDesk {
  readonly desk: DeskPage;
  readonly pane: Pane;
}

/**
 * The desk in a browser for the tests of one file: opened before the first, closed after the last. Returns the way to a page of it,
 * with a document where one is given and with the profile that the office has on this computer.
 */
export function deskSuite(): (
  query: string,
  document?: readonly [name: string, bytes: Uint8Array],
  profil?: object,
) => Promise<AtDesk> {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveDesk();
    browser = await launch();
  }, BUILD_TIMEOUT);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return async (query, document, profil) => {
    const desk = await DeskPage.open(browser, site.url, query);
    if (profil) {
      await (
        await desk.pane()
      ).evaluate((teks) => localStorage.setItem("tata-sop.profil", teks), JSON.stringify(profil));
      await desk.page.reload();
      await desk.drawn();
    }
    if (document) await desk.show(...document);
    return { desk, pane: new Pane(await desk.pane()) };
  };
}
