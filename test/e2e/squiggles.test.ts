import { DeskPage } from "./support/desk-page";
import { servedDesk } from "./support/served";

const at = servedDesk();
let desk: DeskPage;

afterEach(() => desk.close());

/** Words under which the desk draws squiggles. */
const underlined = (): Promise<string[]> =>
  desk.page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith("desk-garis-"))
      .flatMap(([, ranges]) => [...ranges].map((range) => (range as Range).toString())),
  );

const open = async (query: string): Promise<void> => {
  desk = await DeskPage.open(at.browser, at.url, query);
  const pane = await desk.pane();
  await pane.locator("[data-temuan]").first().waitFor();
};

test("squiggles stand under the exact words, a click opens their finding, and they go when the text is mended", async () => {
  await open("?contoh=keliru&profil=m365");
  await desk.page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith("desk-garis-")));
  const words = await underlined();
  expect(words.length).toBeGreaterThan(2);
  const pane = await desk.pane();
  const texts = await desk.texts();
  expect(words.filter((word) => !texts.some((text) => text.includes(word)))).toEqual([]);

  const target = await desk.page.evaluate(() => {
    const [, ranges] = [...CSS.highlights].find(([name]) => name === "desk-garis-red") ?? [];
    const [range] = [...(ranges ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
    const box = range?.getBoundingClientRect();
    return box && { x: box.left + 3, y: box.top + box.height / 2 };
  });
  if (!target) throw new Error("no red squiggle");
  await desk.page.mouse.click(target.x, target.y);
  await pane.locator('[data-temuan][aria-expanded="true"]').waitFor();
  expect(desk.complaints).toEqual([]);
});

test.each([
  "?contoh=keliru&profil=m365&gangguan=anotasiGagal",
  "?contoh=keliru&profil=ltsc2021",
  "?contoh=keliru&profil=ltsc2024",
])("%s: no squiggle, and no error", async (query) => {
  await open(query);
  await desk.page.waitForTimeout(1500);
  expect(await underlined()).toEqual([]);
  expect(desk.complaints).toEqual([]);
});
