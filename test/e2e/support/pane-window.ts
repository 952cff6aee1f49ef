import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

/** Colours of Word and of Windows in which the pane must be readable. */
export type Tampak = "terang" | "gelap" | "kontras";

const ALAMAT = "http://pane.test/";

/** Opens the pane in one of its states, in a window as large as Word's own pane. */
export async function bukaPane(
  browser: Browser,
  folder: string,
  keadaan: string,
  tampak: Tampak = "terang",
  lebar = 329,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: lebar, height: 445 },
    colorScheme: tampak === "gelap" ? "dark" : "light",
    forcedColors: tampak === "kontras" ? "active" : "none",
    deviceScaleFactor: 2,
    locale: "en-US",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.route(`${ALAMAT}**`, (route) => {
    const nama = new URL(route.request().url()).pathname.slice(1);
    if (nama === "") return route.fulfill({ contentType: "text/html", body: halaman(folder) });
    const berkas = join(folder, nama);
    if (!existsSync(berkas)) return route.fulfill({ status: 404 });
    const contentType = nama.endsWith(".css") ? "text/css" : "text/javascript";
    return route.fulfill({ contentType, body: readFileSync(berkas) });
  });
  await page.goto(`${ALAMAT}?keadaan=${keadaan}`);
  return page;
}

const halaman = (
  folder: string,
): string => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Tata SOP</title>
${readdirSync(folder)
  .filter((nama) => nama.startsWith("pane-page") && nama.endsWith(".css"))
  .map((nama) => `<link rel="stylesheet" href="/${nama}">`)
  .join("")}
</head><body><div id="akar"></div><script src="/pane-page.js"></script></body></html>`;
