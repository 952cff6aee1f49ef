import type { BrowserContextOptions, Page } from "playwright-core";
import { servedDesk } from "./support/served";

/** The printed page before React takes it over, and the moment in which it does. */

const MAIN = /\/taskpane\.[^/]*\.js$/;
const UKURAN = { viewport: { width: 329, height: 445 }, reducedMotion: "reduce" } as const;

const at = servedDesk();

interface Buka {
  page: Page;
  /** What the browser complained about. */
  keluhan: string[];
  /** Lets the pane's own script come, and waits until it has taken over. */
  lanjut: () => Promise<void>;
}

interface Cara extends BrowserContextOptions {
  query?: string;
  ingatan?: Record<string, string>;
  /** What becomes of the request for office.js. */
  office?: "datang" | "ditahan" | "gagal";
}

/** Opens the pane with its script held back: what is seen then was in the page. */
async function buka({ query = "", ingatan = {}, office = "datang", ...lain }: Cara = {}): Promise<Buka> {
  const context = await at.browser.newContext({ ...UKURAN, ...lain });
  await context.addInitScript((isi) => {
    for (const [kunci, nilai] of Object.entries(isi)) localStorage.setItem(kunci, nilai);
    Object.assign(window, { bergeser: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { bergeser: Reflect.get(window, "bergeser") + Reflect.get(entry, "value") });
    }).observe({ type: "layout-shift", buffered: true });
  }, ingatan);
  const page = await context.newPage();
  const keluhan: string[] = [];
  page.on("pageerror", (error) => keluhan.push(String(error)));
  page.on("console", (message) => message.type() === "error" && keluhan.push(message.text()));
  let lepas = (): void => undefined;
  const ditahan = new Promise<void>((resolve) => (lepas = resolve));
  await page.route(MAIN, (route) => ditahan.then(() => route.continue()));
  if (office !== "datang") await page.route("**/office/office.js", (route) => office === "gagal" && route.abort());
  await page.goto(`${at.url}/taskpane.html${query}`, { waitUntil: "commit" });
  await page.getByRole("tab").first().waitFor();
  const lanjut = async (): Promise<void> => {
    lepas();
    await page.waitForFunction(() => {
      const tab = document.getElementById("tab-periksa") ?? {};
      return Object.keys(tab).some((nama) => nama.startsWith("__reactProps"));
    });
  };
  return { page, keluhan, lanjut };
}

const tab = (page: Page) => page.locator('[role="tab"][aria-selected="true"]');
const latar = (page: Page): Promise<string> =>
  page.locator(".akar").evaluate((akar) => getComputedStyle(akar).backgroundColor);
/** At rest, which for a sentence that is shown later means that it is shown. */
const gambar = (page: Page): Promise<Buffer> =>
  page.screenshot({ animations: "disabled", style: "#terhenti { display: none }" });

test("React keeps what was seen: the same elements, not a pixel moved, the focus where it was", async () => {
  // Without office.js nothing follows, so that the picture can be compared.
  const { page, keluhan, lanjut } = await buka({ office: "ditahan" });
  await page.getByRole("tab", { name: "Periksa" }).focus();
  await page.evaluate(() => Object.assign(window, { semula: [...document.querySelectorAll("#akar *")] }));
  const sebelum = await gambar(page);
  await lanjut();
  const sama = await page.evaluate(() => {
    const kini = [...document.querySelectorAll("#akar *")];
    const semula = Reflect.get(window, "semula") as Element[];
    return kini.length > 10 && kini.length === semula.length && kini.every((elemen, n) => elemen === semula[n]);
  });
  expect(sama).toBe(true);
  expect(await page.evaluate(() => [document.activeElement?.id, Reflect.get(window, "bergeser")])).toEqual([
    "tab-periksa",
    0,
  ]);
  expect(keluhan).toEqual([]);
  expect((await gambar(page)).equals(sebelum)).toBe(true);
  await page.keyboard.press("ArrowRight");
  expect(await tab(page).textContent()).toBe("Langkah");
  await page.context().close();
});

test.each([
  ["", {}, "light", "id", "Periksa", "Sedang menghubungkan", "rgb(255, 255, 255)"],
  ["?aksi=bagan", {}, "dark", "id", "Langkah", "Sedang menghubungkan", "rgb(41, 41, 41)"],
  ["?aksi=templat", { "tata-sop.bahasa": "en" }, "light", "en", "Insert", "Connecting", "rgb(255, 255, 255)"],
  ["", { "tata-sop.tema": "gelap" }, "light", "id", "Periksa", "Sedang menghubungkan", "rgb(41, 41, 41)"],
  ["", { "tata-sop.tema": "terang" }, "dark", "id", "Periksa", "Sedang menghubungkan", "rgb(255, 255, 255)"],
] as const)("%s with %j in a %s window: %s, %s", async (query, ingatan, colorScheme, bahasa, nama, kalimat, warna) => {
  const { page, keluhan, lanjut } = await buka({ query, ingatan, colorScheme });
  const lihat = async () => [
    await page.locator("html").getAttribute("lang"),
    await tab(page).textContent(),
    await latar(page),
  ];
  expect(await page.getByRole("status").textContent()).toContain(kalimat);
  expect(await lihat()).toEqual([bahasa, nama, warna]);
  await lanjut();
  expect(await lihat()).toEqual([bahasa, nama, warna]);
  expect(keluhan).toEqual([]);
  await page.context().close();
});

test("in forced colours the chosen tab and the moving sign are seen from the first picture on", async () => {
  const { page } = await buka({ forcedColors: "active" });
  const garis = await tab(page).evaluate((elemen) => getComputedStyle(elemen).borderBottomStyle);
  const tanda = await page
    .locator(".berputar")
    .evaluate((e) => new Set([getComputedStyle(e).borderTopColor, getComputedStyle(e).borderLeftColor]).size);
  expect([garis, tanda]).toEqual(["solid", 2]);
  await page.context().close();
});

test("a pane whose script does not come says so after a while, in plain words", async () => {
  const { page } = await buka();
  const kalimat = page.getByRole("alert");
  expect(await kalimat.isVisible()).toBe(false);
  const lama = await page.evaluate(() => {
    const [satu] = document.getElementById("terhenti")?.getAnimations() ?? [];
    const { delay } = satu?.effect?.getTiming() ?? {};
    satu?.finish();
    return delay;
  });
  expect(lama).toBe(15_000);
  expect(await kalimat.isVisible()).toBe(true);
  expect(await kalimat.textContent()).toMatch(/Isi dokumen Anda tetap aman.*tutup panel ini.*lalu buka lagi/s);
  await page.context().close();
});

test("a pane without office.js says what to do and keeps its header", async () => {
  const { page, lanjut } = await buka({ office: "gagal" });
  await lanjut();
  await page.getByRole("heading", { name: "Tidak dapat terhubung ke Word" }).waitFor();
  expect(await page.getByRole("tab").count()).toBe(3);
  expect(await page.getByRole("alert").isVisible()).toBe(false);
  await page.context().close();
});
