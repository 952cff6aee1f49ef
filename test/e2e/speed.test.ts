import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launch } from "./support/browser";
import { DeskPage } from "./support/desk-page";
import { serveDesk, type Site } from "./support/serve";
import { wholeWay } from "./support/whole-way";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveDesk();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Size of Word's own pane on a screen of 1366 × 768. */
const PANE = { width: 329, height: 445 };

/** Milliseconds until the pane shows its first content, office.js included. */
async function firstContent(cpu: number): Promise<number> {
  const context = await browser.newContext({ viewport: PANE });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await page.goto(`${site.url}/taskpane.html`);
  await page.locator("h1, h2").first().waitFor({ state: "attached" });
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName("first-contentful-paint")[0];
          if (entry) resolve(entry.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await context.close();
  return paint;
}

test.each([
  [1, 100],
  [4, 350],
])("the pane's first content with the CPU slowed %d times", async (cpu, bar) => {
  await firstContent(cpu);
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) times.push(await firstContent(cpu));
  console.log(`first content, CPU ×${cpu}: ${median(times).toFixed(0)} ms (bar ${bar} ms)`);
  // A busy test machine may be slower than the bar; one that is ten times slower hides a real fault.
  expect(median(times)).toBeLessThan(10 * bar);
});

/** kB gzip of the pane's own script in a usual session; what is loaded only when it is used counts only when it was used. */
const SESSION_BAR = 350;

test("own script of a usual session: template, check, steps, chart", async () => {
  const desk = await DeskPage.open(browser, site.url);
  const pane = await desk.pane();
  const scripts = new Map<string, Promise<Buffer>>();
  desk.page.on("response", (response) => {
    const own = response.url().endsWith(".js") && !response.url().includes("/office/");
    if (own && response.frame() === pane) scripts.set(response.url(), response.body());
  });
  await pane.goto(pane.url());
  await wholeWay(desk);
  const bodies = await Promise.all(scripts.values());
  const size = bodies.reduce((bytes, body) => bytes + gzipSync(body).length, 0) / 1024;
  await desk.close();
  console.log(`usual session: ${size.toFixed(1)} kB gzip of own script in ${bodies.length} files (bar ${SESSION_BAR})`);
  expect(size).toBeGreaterThan(100);
  expect(size).toBeLessThanOrEqual(SESSION_BAR);
});
