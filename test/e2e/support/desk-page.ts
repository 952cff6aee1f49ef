import { readFile } from "node:fs/promises";
import type { Browser, Frame, Locator, Page, Request } from "playwright-core";

/** The desk in a browser page, as a person uses it. */
export class DeskPage {
  /** Addresses asked for outside the site. */
  readonly foreign: string[] = [];
  /** Errors of scripts, and what the browser complains about. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly site: string,
  ) {
    // a request that the page's own policy stops is announced too, but does not leave the browser
    const left = (request: Request): boolean => request.failure()?.errorText !== "csp";
    const note = (request: Request): void => {
      const own = request.url().startsWith(site) || /^(blob|data|about):/.test(request.url());
      if (!own && left(request)) this.foreign.push(request.url());
    };
    page.on("requestfinished", note);
    page.on("requestfailed", note);
    page.on("pageerror", (error) => this.complaints.push(error.stack ?? String(error)));
    page.on("console", (message) => {
      // The profile in the pane's own folder may be absent.
      if (message.location().url.endsWith("/profil.json")) return;
      if (message.type() === "error") this.complaints.push(`${message.text()} ${message.location().url}`);
    });
  }

  /** @param query of the desk's address: "?contoh=keliru&profil=ltsc2021" */
  static async open(browser: Browser, site: string, query = ""): Promise<DeskPage> {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const desk = new DeskPage(page, site);
    await page.goto(`${site}/${query}`);
    await desk.drawn();
    return desk;
  }

  /** Resolves when the document is shown. */
  async drawn(): Promise<void> {
    await this.page.locator("main[aria-busy=false] section.docx").first().waitFor();
  }

  /** The frame of the pane, once office.js is ready in it. */
  async pane(): Promise<Frame> {
    await this.page.locator("iframe").waitFor();
    const frame = await (await this.page.locator("iframe").elementHandle())?.contentFrame();
    if (!frame) throw new Error("The pane has no frame.");
    await frame.waitForFunction(() => typeof Office !== "undefined");
    await frame.evaluate(() => Office.onReady());
    return frame;
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  paragraph(text: string | RegExp): Locator {
    return this.page.locator("p[data-index]", { hasText: text }).first();
  }

  /** Texts of the document's paragraphs as they are shown. */
  texts(): Promise<string[]> {
    return this.page.locator("p[data-index]").allTextContents();
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const buffer = Buffer.from(bytes);
    await this.page.locator("#berkas").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  }

  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("Simpan").click()]);
    return new Uint8Array(await readFile(await download.path()));
  }

  /** Opens a file that is sound, and waits until it is shown. */
  async show(name: string, bytes: Uint8Array): Promise<void> {
    await this.openFile(name, bytes);
    await this.status().getByText(`${name} sudah dibuka.`).waitFor();
    await this.drawn();
  }

  status(): Locator {
    return this.page.getByRole("status");
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
