import { DEFAULT_TEMPLATE } from "../../src/ooxml/options";
import { toZip } from "../../src/ooxml/package";
import { buildDocument } from "../../src/ooxml/writer/document";
import type { Langkah, Sop } from "../../src/sop/sop";
import { buildSample, SAMPLES } from "../../src/desk/samples";
import bersih from "../fixtures/sop-bersih.json";
import { corpusFile, describeCorpus, handmade } from "../support/corpus";
import { DeskPage } from "./support/desk-page";
import { layOut } from "./support/office";
import { servedDesk } from "./support/served";

/** Points per CSS pixel. */
const PT = 72 / 96;

const at = servedDesk();
let desk: DeskPage;

beforeAll(async () => {
  desk = await DeskPage.open(at.browser, at.url, "?contoh=surat");
});

/** An SOP of that many steps: those of the clean one over and over. */
function panjang(jumlah: number): Uint8Array {
  const sop = bersih as Sop;
  const [first] = sop.prosedur.langkah as [Langkah];
  const langkah = Array.from({ length: jumlah }, (_, index): Langkah => {
    const model = sop.prosedur.langkah[index % sop.prosedur.langkah.length] ?? first;
    const ke = index + 1 < jumlah ? [{ langkah: index + 2 }] : [];
    return { ...model, nomor: index + 1, simbol: model.simbol.map((s) => ({ ...s, bentuk: "kotak" as const })), ke };
  });
  return toZip(buildDocument({ ...sop, prosedur: { ...sop.prosedur, langkah } }, null, DEFAULT_TEMPLATE));
}

const pages = (): Promise<number> => desk.page.locator("section.docx").count();

describe("pages", () => {
  test("the procedure table goes on over its pages under its header, and each symbol stands in the row of its step", async () => {
    await desk.show("panjang.docx", panjang(40));
    expect(await pages()).toBeGreaterThan(3);
    const headers = desk.page.locator("section.docx", { has: desk.page.locator("tr.desk-repeated") });
    expect(await headers.count()).toBe((await pages()) - 2);

    const strayed = await desk.page.evaluate(() => {
      const numbered = new Map<string, Element>();
      for (const row of document.querySelectorAll("section.docx tr"))
        numbered.set(row.firstElementChild?.textContent ?? "", row);
      return [...document.querySelectorAll(".desk-shapes > g")].filter((shape) => {
        const step = /^Langkah (\d+),/.exec(shape.querySelector("title")?.textContent ?? "")?.[1];
        if (!step) return false;
        const box = shape.getBoundingClientRect();
        const row = numbered.get(step)?.getBoundingClientRect();
        return !row || box.top < row.top || box.bottom > row.bottom;
      }).length;
    });
    expect(strayed).toBe(0);
  });

  test("pages and the labels of the flowchart stand where LibreOffice puts them", async () => {
    const samples = new Map(SAMPLES.map((id) => [id, buildSample(id)] as const));
    const laidOut = await layOut(samples);
    for (const [id, bytes] of samples) {
      await desk.show(`${id}.docx`, bytes);
      expect([id, await pages()]).toEqual([id, laidOut.get(id)?.length]);
    }
    await desk.show("bersih.docx", buildSample("bersih"));
    // LibreOffice 7.4 leaves the border out of a row's height: what is compared is the place within the row
    const words = laidOut.get("bersih")?.[1]?.words ?? [];
    const number = words.find(({ text }) => text === "2");
    const middleOf = (box: { top: number; bottom: number } | undefined): number =>
      ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2;
    const labels = await desk.page.evaluate(() => {
      const page = document.querySelectorAll<HTMLElement>("section.docx")[1] as HTMLElement;
      const origin = page.getBoundingClientRect();
      const zoom = origin.width / page.offsetWidth;
      const cells = [...page.querySelectorAll("p[data-index]")];
      const row = cells.find((cell) => cell.textContent === "2")?.getBoundingClientRect();
      return [...page.querySelectorAll(".desk-shape-text span")].map((span) => {
        const box = span.getBoundingClientRect();
        const below = (box.top + box.bottom - (row?.top ?? 0) - (row?.bottom ?? 0)) / 2;
        return { text: span.textContent, x: (box.left - origin.left) / zoom, below: below / zoom };
      });
    });
    expect(labels.map(({ text }) => text).sort()).toEqual(["Tidak", "Ya"]);
    for (const { text, x, below } of labels) {
      const word = words.find((one) => one.text === text);
      expect(Math.abs((word?.left ?? 0) - x * PT)).toBeLessThan(2);
      expect(Math.abs(middleOf(word) - middleOf(number) - below * PT)).toBeLessThan(2);
    }
  });

  test("drawing anew takes time in proportion to the steps, not to their square", async () => {
    const [few, many] = [20, 90];
    const [short, long] = [await redrawTime(few), await redrawTime(many)];
    console.log(
      `redraw: ${short.pages} pages ${short.ms} ms, ${long.pages} pages ${long.ms} ms (bar: ten pages 300 ms)`,
    );
    expect(long.pages).toBeGreaterThanOrEqual(10);
    expect(long.ms / short.ms).toBeLessThan(3 * (many / few));
  });
});

/** Shortest of some redraws of an SOP with that many steps. */
async function redrawTime(steps: number): Promise<{ pages: number; ms: number }> {
  await desk.show(`panjang-${steps}.docx`, panjang(steps));
  const ms = await desk.page.evaluate(async () => {
    const area = document.querySelector("main") as HTMLElement;
    const [undo, redo] = ["Urungkan", "Ulangi"].map((label) =>
      document.querySelector<HTMLElement>(`button[aria-label=${label}]`),
    );
    document.querySelector<HTMLElement>("p[data-index]")?.focus();
    document.execCommand("insertText", false, "x");
    let shortest = Infinity;
    for (const button of [undo, redo, undo, redo, undo, redo]) {
      const start = performance.now();
      button?.click();
      while (area.getAttribute("aria-busy") === "true") await new Promise((next) => setTimeout(next));
      shortest = Math.min(shortest, performance.now() - start);
    }
    return Math.round(shortest);
  });
  return { pages: await pages(), ms };
}

describeCorpus("documents that others made", () => {
  const names = [
    ...handmade().map((name) => `handmade/${name}`),
    "hand-drawn-swimlane",
    "accreditation-template",
    "narrative-school",
    "narrative-treasurer",
  ];

  // files that LibreOffice wrote itself fill their pages to the last line, where half a point decides
  const mayDiffer = (name: string): boolean => name.startsWith("libreoffice-");

  test("have the pages that LibreOffice gives them", async () => {
    const files = new Map(names.map((name) => [name.replace(/.*\//, ""), corpusFile(`${name}.docx`)] as const));
    const laidOut = await layOut(files);
    const different: string[] = [];
    for (const [name, bytes] of files) {
      await desk.show(`${name}.docx`, bytes);
      const [ours, theirs = 0] = [await pages(), laidOut.get(name)?.length];
      if (Math.abs(ours - theirs) > (mayDiffer(name) ? 1 : 0))
        different.push(`${name}: ${ours}, LibreOffice ${theirs}`);
    }
    expect(different).toEqual([]);
    expect(desk.complaints).toEqual([]);
    expect(desk.foreign).toEqual([]);
  });
});
