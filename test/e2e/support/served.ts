import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { serveDesk, type Site } from "./serve";

/** Milliseconds in which even a busy machine builds the desk. */
const BUILD_TIMEOUT = 600_000;

/** The desk on an address of its own and a browser, for the tests of one file: there from its first test to its last. */
export function servedDesk(): { readonly browser: Browser; readonly url: string } {
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
  return {
    get browser() {
      return browser;
    },
    get url() {
      return site.url;
    },
  };
}
