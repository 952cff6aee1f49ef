import type { Browser } from "playwright-core";
import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import type { Prosedur, Sop } from "../../src/sop/sop";
import { corpusFile, describeCorpus } from "../support/corpus";
import { validate } from "../support/validate";
import { launch } from "./support/browser";
import { DeskPage } from "./support/desk-page";
import { Pane } from "./support/pane";
import { serveDesk, type Site } from "./support/serve";

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

const read = (docx: Uint8Array): Sop => {
  const sop = recognise(readSnapshot(readPackage(docx))).sops[0]?.sop;
  if (!sop) throw new Error("no SOP in the document");
  return sop;
};
const texts = ({ pelaksana, langkah }: Prosedur): unknown => [
  pelaksana,
  langkah.map(({ kegiatan, mutuBaku, keterangan }) => ({ kegiatan, mutuBaku, keterangan })),
];

/** Documents that somebody drew by hand: with shapes, with a doubtful arrow, with marks instead of shapes. */
describeCorpus("an old drawing becomes a clean one in one write", () => {
  test.each([
    ["sop-003", "web"],
    ["sop-019", "ltsc2021"],
    ["sop-009", "m365"],
  ])("%s on %s", async (name, profile) => {
    const before = corpusFile(`handmade/${name}.docx`);
    const desk = await DeskPage.open(browser, site.url, `?profil=${profile}`);
    await desk.show(`${name}.docx`, before);
    const pane = new Pane(await desk.pane());
    await pane.tab("Langkah");
    await pane.frame.locator(".titik").first().waitFor();
    const ask = pane.button("Pakai jawaban ini");
    if (await ask.isVisible()) await ask.click();
    await pane.button(/^(Rapikan tata letak|Perbarui bagan)$/).click();
    await pane.frame.getByText("Bagan alir sudah ditulis ke dokumen.").waitFor();
    await pane.frame.getByText("Bagan sudah sesuai dengan langkah.").waitFor();

    const docx = await desk.save();
    const [old, tidy] = [read(before), read(docx)];
    expect(texts(tidy.prosedur)).toEqual(texts(old.prosedur));
    expect({ ...tidy, prosedur: null, dokumen: null }).toEqual({ ...old, prosedur: null, dokumen: null });
    expect(tidy.dokumen?.baganTerbaca).toBe(true);
    const shapes = new Set(tidy.prosedur.langkah.flatMap(({ simbol }) => simbol.map(({ bentuk }) => bentuk)));
    expect([...shapes].every((bentuk) => ["kapsul", "kotak", "belahKetupat"].includes(bentuk))).toBe(true);
    expect(tidy.prosedur.langkah.filter(({ ke }) => ke.length > 0).length).toBeGreaterThanOrEqual(
      tidy.prosedur.langkah.length - 1,
    );
    expect(desk.complaints).toEqual([]);

    await pane.button("Kembalikan").click();
    await pane.frame.getByText("Isi sebelumnya sudah dikembalikan.").waitFor();
    expect(read(await desk.save())).toEqual(old);
    await desk.close();
    const known = await validate(readPackage(before));
    expect((await validate(readPackage(docx))).filter((finding) => !known.includes(finding))).toEqual([]);
  });
});
