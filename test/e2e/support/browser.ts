import { chromium, type Browser } from "playwright-core";

/** The installed Chromium; `CHROMIUM` names another one. */
const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Without sandbox, as test machines run as root; without the requests that a browser makes for itself. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

/** A headless Chromium; the caller closes it. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
