import type { Browser, Page } from "playwright-core";
import { launch } from "./support/browser";
import { buildPanePage } from "./support/build-pane-page";
import { bukaPane } from "./support/pane-window";
import { mkdirSync } from "node:fs";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await buildPanePage();
  browser = await launch();
});
afterAll(() => browser.close());
const K: [string, (p: Page) => Promise<unknown>][] = [
  ["menghubungkan", async () => 0],
  ["bukanWord", async () => 0],
  ["kosong", async () => 0],
  ["akreditasi", async () => 0],
  ["temuan", async () => 0],
  ["bersih", async () => 0],
  ["bundel", async () => 0],
  ["templatBaru", async () => 0],
  [
    "temuan",
    async (p) => {
      await p.locator("[data-temuan]").nth(1).click();
    },
  ],
  [
    "belumSesuai",
    async (p) => {
      await p.getByRole("tab", { name: "Langkah" }).click();
    },
  ],
  [
    "belumSesuai",
    async (p) => {
      await p.getByRole("tab", { name: "Langkah" }).click();
      await p.locator(".daftar-langkah .baris").nth(1).click();
      await p.mouse.wheel(0, 0);
      await p.locator(".form-langkah").scrollIntoViewIfNeeded();
      await p
        .locator(".daftar-langkah .baris")
        .nth(1)
        .evaluate((e) => e.scrollIntoView());
    },
  ],
  [
    "belumSesuai",
    async (p) => {
      await p.getByRole("tab", { name: "Langkah" }).click();
      await p.locator(".pelaksana .lipat").click();
      await p.locator(".pelaksana").evaluate((e) => e.scrollIntoView());
    },
  ],
  [
    "kosong",
    async (p) => {
      await p.getByRole("tab", { name: "Langkah" }).click();
    },
  ],
  [
    "kosong",
    async (p) => {
      await p.getByRole("tab", { name: "Templat" }).click();
    },
  ],
  [
    "kosong",
    async (p) => {
      await p.getByRole("button", { name: "Pengaturan" }).click();
    },
  ],
  ["lacak", async () => 0],
  ["terlindung", async () => 0],
  ["berhasil", async () => 0],
  [
    "draf",
    async (p) => {
      await p.getByRole("tab", { name: "Langkah" }).click();
    },
  ],
];
it("shots", async () => {
  mkdirSync("/tmp/pane/shots", { recursive: true });
  const tampak = (process.env.TAMPAK ?? "terang") as "terang";
  let n = 0;
  for (const [k, f] of K) {
    const page = await bukaPane(browser, folder, k, tampak);
    page.on("pageerror", (e) => console.log(k, e.message));
    await page.waitForTimeout(250);
    await f(page).catch((e) => console.log(k, String(e).slice(0, 300)));
    await page.waitForTimeout(250);
    await page.screenshot({ path: `/tmp/pane/shots/${tampak}-${String(n++).padStart(2, "0")}-${k}.png` });
    await page.context().close();
  }
});
