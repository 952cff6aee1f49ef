import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

/** Colours of Word and of Windows in which the pane must be readable. */
export const TAMPAK = ["terang", "gelap", "kontras"] as const;
export type Tampak = (typeof TAMPAK)[number];

/** Word's own pane on a screen of 1366 × 768, and the least width that it can be given. */
const UKURAN = { width: 329, height: 445 };
export const SEMPIT = 320;

const ALAMAT = "http://pane.test/";

/** Opens the pane in one of the states of `pane-page.tsx`, in a window as large as Word's own pane. */
export async function bukaPane(
  browser: Browser,
  folder: string,
  keadaan: string,
  tampak: Tampak = "terang",
): Promise<Page> {
  const context = await browser.newContext({
    viewport: UKURAN,
    colorScheme: tampak === "gelap" ? "dark" : "light",
    forcedColors: tampak === "kontras" ? "active" : "none",
    deviceScaleFactor: 2,
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
  await page.locator("h1").waitFor({ state: "attached" });
  if (keadaan !== "menghubungkan") await page.locator("h2").first().waitFor({ state: "attached" });
  return page;
}

const halaman = (folder: string): string => {
  const gaya = readdirSync(folder).filter((nama) => nama.startsWith("pane-page") && nama.endsWith(".css"));
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Tata SOP</title>
${gaya.map((nama) => `<link rel="stylesheet" href="/${nama}">`).join("")}</head>
<body><div id="akar"></div><script src="/pane-page.js"></script></body></html>`;
};
