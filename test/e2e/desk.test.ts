import axe from "axe-core";
import { strToU8, zipSync } from "fflate";
import type { Frame } from "playwright-core";
import { NS } from "../../src/ooxml/xml";
import { docx, wordXml } from "../support/docx";
import { DeskPage } from "./support/desk-page";
import { validateDocx } from "./support/office";
import { servedDesk } from "./support/served";

const at = servedDesk();
let desk: DeskPage;

afterEach(() => desk.close());

const open = async (query = ""): Promise<DeskPage> => (desk = await DeskPage.open(at.browser, at.url, query));

/** The document's text as the add-in reads it. */
const bodyText = (pane: Frame): Promise<string> =>
  pane.evaluate(() =>
    Word.run(async (context) => {
      const { body } = context.document;
      body.load("text");
      await context.sync();
      return body.text;
    }),
  );

describe("the pane beside the document", () => {
  test("the unmodified office.js finds Word on the web, over plain http, and nothing leaves the machine", async () => {
    await open();
    const pane = await desk.pane();
    expect(await pane.evaluate(() => Office.onReady())).toMatchObject({ host: "Word", platform: "OfficeOnline" });
    expect(desk.foreign).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });

  test("what the add-in changes is shown, and what it selects is marked and scrolled to", async () => {
    await open("?contoh=bersih");
    const pane = await desk.pane();
    await pane.evaluate(() =>
      Word.run(async (context) => {
        const found = context.document.body.search("Menyerahkan arsip").getFirst();
        found.insertText("Memberikan arsip", "Replace");
        found.select();
        await context.sync();
      }),
    );
    const paragraph = desk.paragraph("Memberikan arsip kepada peminjam");
    await paragraph.waitFor();
    await desk.page.locator("p.desk-selected", { hasText: "Memberikan arsip" }).waitFor();
    await desk.page.waitForFunction(() => {
      const box = document.querySelector("p.desk-selected")?.getBoundingClientRect();
      return box !== undefined && box.top > 44 && box.bottom < innerHeight;
    });
  });

  test("a document that the add-in opens takes the place of the old one, which can be brought back", async () => {
    await open("?contoh=surat");
    const pane = await desk.pane();
    await pane.evaluate(() =>
      Word.run(async (context) => {
        context.application.createDocument().open();
        await context.sync();
      }),
    );
    await desk.button("Kembali ke dokumen sebelumnya").click();
    await desk.paragraph("Undangan Rapat Koordinasi").waitFor();
    await desk.pane();
    expect(desk.complaints).toEqual([]);
  });

  test("a ribbon button opens the pane with its action; another kind of Word gives another set of APIs", async () => {
    await open("?contoh=bersih");
    await desk.button("Bangun Bagan").click();
    expect((await desk.pane()).url()).toContain("aksi=bagan");
    await desk.page.getByLabel("Versi Word", { exact: true }).selectOption("ltsc2021");
    const pane = await desk.pane();
    const has = (version: string): boolean => Office.context.requirements.isSetSupported("WordApi", version);
    expect(await pane.evaluate(has, "1.3")).toBe(true);
    expect(await pane.evaluate(has, "1.4")).toBe(false);
    expect(await desk.texts()).toContain("Peminjaman Arsip Inaktif");
  });
});

describe("typing", () => {
  test("reaches the document at once, is undone and redone, and is in the saved file", async () => {
    await open("?contoh=bersih");
    const pane = await desk.pane();
    await desk.paragraph("3 Maret 2025").click();
    await desk.page.keyboard.press("End");
    await desk.page.keyboard.type("67");
    expect(await bodyText(pane)).toContain("3 Maret 202567");
    await desk.page.keyboard.press("Control+z");
    await desk.paragraph(/^3 Maret 2025$/).waitFor();
    expect(await bodyText(pane)).not.toContain("202567");
    await desk.page.keyboard.press("Control+y");
    await desk.paragraph("3 Maret 202567").waitFor();

    const saved = await desk.save();
    expect(await validateDocx(saved)).toEqual([]);
    await desk.button("Baru").click();
    await desk.openFile("disimpan.docx", saved);
    await desk.paragraph("3 Maret 202567").waitFor();
    expect(await desk.page.getByRole("heading", { level: 1 }).textContent()).toBe("disimpan.docx");
    expect(desk.foreign).toEqual([]);
  });

  test("Enter makes a paragraph, Backspace at its start joins it, pasted lines become paragraphs", async () => {
    await open("?contoh=surat");
    await desk.paragraph("di Tempat").click();
    await desk.page.keyboard.press("End");
    await desk.page.keyboard.press("Enter");
    await desk.page.keyboard.type("satu");
    await desk.paragraph(/^satu$/).waitFor();
    await desk.page.keyboard.press("Home");
    await desk.page.keyboard.press("Backspace");
    await desk.paragraph(/^di Tempatsatu$/).waitFor();
    await desk.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", "-a\nb\nc-");
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    });
    await desk.paragraph(/^c-satu$/).waitFor();
    await desk.page.keyboard.type("!");
    await desk.paragraph(/^c-!satu$/).waitFor();
    expect(await desk.texts()).toEqual(expect.arrayContaining(["di Tempat-a", "b", "c-!satu"]));
  });

  test("a click on a hint selects all of it, and what is typed takes its place", async () => {
    await open("?contoh=templat");
    const hint = desk.paragraph("Tanggal SOP selesai disusun");
    await hint.click();
    expect(await desk.page.evaluate(() => String(getSelection()))).toContain("Tanggal SOP selesai disusun");
    await desk.page.keyboard.type("2 Juni 2025");
    await desk.paragraph(/^2 Juni 2025$/).waitFor();
    await desk.page.keyboard.press("Control+z");
    await desk.page.locator(".docx_deskplaceholder", { hasText: "Tanggal SOP selesai disusun" }).waitFor();
  });

  test("Tab and the arrow keys lead from cell to cell", async () => {
    await open("?contoh=bersih");
    const here = (): Promise<string | null> => desk.page.evaluate(() => document.activeElement?.textContent ?? null);
    await desk.paragraph(/^Tanggal Pembuatan$/).click();
    await desk.page.keyboard.press("Tab");
    expect(await here()).toBe("3 Maret 2025");
    await desk.page.keyboard.press("ArrowDown");
    expect(await here()).toBe("-");
    await desk.page.keyboard.press("ArrowUp");
    expect(await here()).toBe("3 Maret 2025");
    await desk.page.keyboard.press("Shift+Tab");
    expect(await here()).toBe("Tanggal Pembuatan");
  });

  test("a click beside the text begins at the nearest paragraph above", async () => {
    await open();
    await desk.page.locator("section.docx").click({ position: { x: 300, y: 400 } });
    await desk.page.keyboard.type("Surat");
    await desk.paragraph(/^Surat$/).waitFor();
  });

  test("a word that an input method composes comes into the document as a whole", async () => {
    await open("?contoh=surat");
    const pane = await desk.pane();
    await desk.paragraph("di Tempat").click();
    await desk.page.keyboard.press("End");
    const session = await desk.page.context().newCDPSession(desk.page);
    await session.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
    expect(await bodyText(pane)).not.toContain("di Tempatni");
    await session.send("Input.insertText", { text: "你" });
    expect(await bodyText(pane)).toContain("di Tempat你");
    expect(await desk.texts()).toContain("di Tempat你");
  });

  test("a read-only document cannot be typed into", async () => {
    await open("?contoh=surat&gangguan=hanyaBaca");
    await desk.paragraph("di Tempat").click();
    await desk.page.keyboard.type("x");
    expect(await desk.texts()).toContain("di Tempat");
  });
});

/** The head of a file in Microsoft's compound format with the name of the stream that an old Word document has. */
function oldWord(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [..."WordDocument"].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

describe("files that cannot be opened leave the open document as it is", () => {
  const cases: [name: string, bytes: Uint8Array, sentence: RegExp][] = [
    ["catatan.txt", strToU8("Ini bukan dokumen."), /bukan dokumen Word/],
    ["lama.doc", oldWord(), /dokumen Word lama/],
    ["kosong.docx", new Uint8Array(), /kosong/],
    ["rusak.docx", zipSync({ "word/document.xml": strToU8("<w:document") }).slice(0, 60), /rusak/],
    ["lain.docx", zipSync({ "isi.txt": strToU8("x") }), /dokumen Word/],
  ];

  test.each(cases)("%s", async (name, bytes, sentence) => {
    await open("?contoh=surat");
    await desk.openFile(name, bytes);
    await desk.status().getByText(`${name} tidak dapat dibuka.`).waitFor();
    expect(await desk.status().textContent()).toMatch(sentence);
    expect(await desk.texts()).toContain("di Tempat");
  });

  test("a file that is too large, dropped onto the page", async () => {
    await open("?contoh=surat");
    await desk.page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(21 * 1024 * 1024)], "besar.docx"));
      dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
    });
    await desk
      .status()
      .getByText(/besar\.docx tidak dapat dibuka\..*terlalu besar/)
      .waitFor();
    expect(await desk.texts()).toContain("di Tempat");
  });
});

test("a hostile document runs nothing, loads nothing and takes no part of the page", async () => {
  await open();
  await desk.pane();
  const relationship = (id: string, kind: string, target: string, mode = 'TargetMode="External"'): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" ${mode}/>`;
  const picture =
    '<w:r><w:drawing><wp:inline><wp:extent cx="99999" cy="99999"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId3" r:link="rId3"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const body =
    '<w:p><w:bookmarkStart w:id="1" w:name="meja"/><w:hyperlink r:id="rId2"><w:r><w:t>tautan jahat</w:t></w:r></w:hyperlink></w:p>' +
    '<w:p><w:r><w:rPr><w:color w:val="red;}body{background:url(http://jahat.example/a)}"/><w:rFonts w:ascii="x;src:url(http://jahat.example/b)"/></w:rPr><w:t>warna jahat</w:t></w:r></w:p>' +
    `<w:p>${picture}<w:r><w:pict><v:shape style="background:url(http://jahat.example/c)"><v:imagedata r:id="rId3"/></v:shape></w:pict></w:r></w:p><w:altChunk r:id="rId4"/>`;
  const styles = `<w:styles xmlns:w="${NS.w}"><w:style w:type="paragraph" w:default="1" w:styleId="x{}body{background:url(http://jahat.example/d)}"><w:rPr><w:color w:val="x;}*{background:url(http://jahat.example/e)}"/></w:rPr></w:style></w:styles>`;
  await desk.show(
    "jahat.docx",
    docx(wordXml(body), {
      "word/styles.xml": styles,
      "word/jahat.html": "<script>parent.jahat = true</script>",
      "word/_rels/document.xml.rels": `<Relationships xmlns="${NS.rel}">${[
        relationship("rId1", "styles", "styles.xml", ""),
        relationship("rId2", "hyperlink", "javascript:window.jahat=true"),
        relationship("rId3", "image", "http://jahat.example/f.png"),
        relationship("rId4", "aFChunk", "jahat.html", ""),
      ].join("")}</Relationships>`,
    }),
  );
  await desk.page.getByText("tautan jahat").click();
  await desk.page.getByText("warna jahat").click();
  expect(await desk.page.evaluate(() => "jahat" in window)).toBe(false);
  expect(await desk.page.locator("#meja").count()).toBe(1);
  expect(desk.foreign).toEqual([]);
});

describe("for everyone", () => {
  /** What axe finds on the desk itself; the pane has tests of its own. */
  async function violations(): Promise<string[]> {
    await desk.page.evaluate(axe.source);
    return desk.page.evaluate(async () => {
      const { axe: tool } = window as unknown as { axe: typeof axe };
      const { violations: found } = await tool.run({ exclude: ["iframe"] });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
  }

  test("axe finds nothing, with the menus shut and open and with a notice", async () => {
    await open("?contoh=keliru");
    expect(await violations()).toEqual([]);
    for (const menu of ["Contoh", "Gangguan"]) {
      await desk.button(menu).click();
      expect(await violations()).toEqual([]);
      await desk.page.keyboard.press("Escape");
    }
    await desk.openFile("catatan.txt", strToU8("x"));
    await desk.status().getByText("catatan.txt").waitFor();
    expect(await violations()).toEqual([]);
  });

  test("all of it by keyboard: sample, fault, width of the pane, the document", async () => {
    await open();
    const press = (key: string): Promise<void> => desk.page.keyboard.press(key);
    await desk.button("Contoh").focus();
    await press("Enter");
    await press("Tab");
    await press("Enter");
    await desk.paragraph("Peminjaman Arsip Inaktif").waitFor();
    await desk.button("Gangguan").focus();
    await press("Enter");
    await press("Space");
    await desk.button("Gangguan (1)").waitFor();
    await press("Escape");
    await desk.page.getByRole("separator").focus();
    const width = (): Promise<number> => desk.page.locator("iframe").evaluate((pane) => pane.clientWidth);
    expect(await width()).toBe(329);
    await press("ArrowRight");
    expect(await width()).toBe(320);
    await desk.page.getByRole("link", { name: "Langsung ke dokumen" }).focus();
    await press("Enter");
    await press("Tab");
    expect(await desk.page.evaluate(() => document.activeElement?.matches("p[data-index]"))).toBe(true);
  });
});
