import fc from "fast-check";
import { Engine, OpenError } from "../../../src/desk/engine/engine";
import type { Selection } from "../../../src/desk/engine/engine";
import { bodyXml, failure, open, reopen, texts, word } from "../../support/desk";
import { docxOf, paragraph, table } from "../../support/office-docx";

const engineOf = (body: string) => Engine.open(docxOf(body), { profile: "web" });
const textsOf = (engine: Engine) => engine.paragraphs().map(({ text }) => text);

describe("typing", () => {
  test("changes only what differs: formats and drawings stay", () => {
    const engine = engineOf(
      `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>tebal </w:t></w:r><w:r><w:drawing><wp:anchor><wp:docPr id="1" name="bentuk"/></wp:anchor></w:drawing></w:r><w:r><w:t>biasa</w:t></w:r></w:p>`,
    );
    engine.typeText(0, "tebal sekali biasa");
    expect(textsOf(engine)).toEqual(["tebal sekali biasa"]);
    const xml = new TextDecoder().decode(engine.parts().get("word/document.xml"));
    expect(xml).toContain('name="bentuk"');
    expect(xml).toMatch(/<w:b\/><\/w:rPr><w:t[^>]*>tebal sekali /);
  });

  test("any text becomes any other, in one paragraph of several runs", () => {
    const word = fc.stringMatching(/^[ab \t]{0,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, (runs, text) => {
        const engine = engineOf(
          `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join("")}</w:p>`,
        );
        engine.typeText(0, text);
        expect(textsOf(engine)).toEqual([text]);
      }),
    );
  });

  test("a paragraph cut anywhere and joined again is the same", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ab]{0,5}$/), { maxLength: 4 }), fc.nat(20), (runs, at) => {
        const engine = engineOf(`<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join("")}</w:p>`);
        const text = runs.join("");
        const offset = Math.min(at, text.length);
        engine.splitParagraph(0, offset);
        expect(textsOf(engine)).toEqual([text.slice(0, offset), text.slice(offset)]);
        engine.joinWithPrevious(1);
        expect(textsOf(engine)).toEqual([text]);
      }),
    );
  });

  test("Backspace at the start of a cell does nothing", () => {
    const engine = engineOf(table([["a", "b"]]) + paragraph("akhir"));
    engine.joinWithPrevious(1);
    engine.joinWithPrevious(0);
    expect(textsOf(engine)).toEqual(["a", "b", "akhir"]);
  });

  test("a section goes with the second half of its last paragraph", () => {
    const engine = engineOf(
      paragraph("satu dua", '<w:sectPr><w:type w:val="continuous"/></w:sectPr>') + paragraph("tiga"),
    );
    engine.splitParagraph(0, 4);
    const xml = new TextDecoder().decode(engine.parts().get("word/document.xml"));
    expect(xml).toMatch(/satu<.*<\/w:p><w:p><w:pPr><w:sectPr>.*dua/);
  });
});

describe("undo", () => {
  test("takes back one action at a time, and redo brings it again", async () => {
    const { engine } = await open(paragraph("satu") + paragraph("dua"));
    engine.typeText(0, "satu!");
    await word((context) => {
      const { body } = context.document;
      body.insertParagraph("tiga", "End");
      body.insertParagraph("empat", "End");
      return () => {};
    });
    engine.splitParagraph(1, 1);
    const states = [texts()];
    while (engine.undo()) states.push(texts());
    expect(states).toEqual([
      ["satu!", "d", "ua", "tiga", "empat"],
      ["satu!", "dua", "tiga", "empat"],
      ["satu!", "dua"],
      ["satu", "dua"],
    ]);
    const again = [texts()];
    while (engine.redo()) again.push(texts());
    expect(again).toEqual([...states].reverse());
  });

  test("typing in one paragraph without a pause is one step", async () => {
    const { engine } = await open(paragraph("") + paragraph("lain"));
    for (const text of ["S", "SO", "SOP"]) engine.typeText(0, text);
    engine.typeText(1, "lain lagi");
    engine.undo();
    expect(texts()).toEqual(["SOP", "lain"]);
    engine.undo();
    expect(texts()).toEqual(["", "lain"]);
  });

  test("a write that Word refused is no step", async () => {
    const { engine } = await open(paragraph("a"));
    engine.typeText(0, "b");
    await failure((context) => void context.document.body.insertOoxml("x", "End"));
    engine.undo();
    expect(texts()).toEqual(["a"]);
  });

  test("a new action forgets what could be redone", async () => {
    const { engine } = await open(paragraph("a"));
    engine.typeText(0, "b");
    engine.undo();
    engine.splitParagraph(0, 0);
    expect(engine.redo()).toBe(false);
  });

  test("styles and pictures that came with an insertion go with it", async () => {
    const { engine } = await open(paragraph("a"));
    const before = [...engine.parts().keys()];
    await word((context) => {
      context.document.body.paragraphs.getFirst().insertContentControl().placeholderText = "x";
      return () => {};
    });
    expect([...engine.parts().keys()]).not.toEqual(before);
    engine.undo();
    expect([...engine.parts().keys()]).toEqual(before);
  });

  test("objects and ids that the add-in holds go on standing for the same paragraphs", async () => {
    const { engine } = await open(paragraph("satu") + paragraph("dua"));
    await Word.run(async (context) => {
      const held = context.document.body.paragraphs.getLast();
      held.load("text,uniqueLocalId");
      await context.sync();
      const { uniqueLocalId } = held;
      engine.typeText(1, "dua!");
      engine.typeText(0, "satu!");
      engine.undo();
      held.load("text,uniqueLocalId");
      await context.sync();
      expect([held.text, held.uniqueLocalId]).toEqual(["dua!", uniqueLocalId]);
      engine.undo();
      engine.redo();
      held.insertText("?", "End");
      await context.sync();
    });
    expect(texts()).toEqual(["satu", "dua!?"]);
  });

  test("the document that callers look at stays the same object", () => {
    const engine = engineOf(paragraph("satu"));
    const document = engine.documentXml();
    engine.typeText(0, "dua");
    engine.undo();
    expect(engine.documentXml()).toBe(document);
    expect(document.documentElement.textContent).toContain("satu");
  });
});

describe("selection", () => {
  test("the add-in sees the person's, and the desk the add-in's", async () => {
    const { engine } = await open(paragraph("satu dua") + paragraph("tiga"));
    const seen: Selection[] = [];
    engine.onSelection((selection) => seen.push(selection));
    engine.setSelection(0, 5, 8);
    const text = await word((context) => {
      const selection = context.document.getSelection();
      selection.load("text");
      return () => selection.text;
    });
    expect(text).toBe("dua");
    await word((context) => {
      context.document.body.paragraphs.getLast().select();
      context.document.body.search("satu").getFirst().select("End");
      return () => {};
    });
    expect(seen.map(({ from, to }) => [from.paragraph, from.offset, to.paragraph, to.offset])).toEqual([
      [0, 5, 0, 8],
      [1, 0, 1, 4],
      [0, 4, 0, 4],
    ]);
  });

  test.each([
    ["header", (engine: Engine) => engine.setSelectionInHeader(), "Header", ""],
    ["text box", (engine: Engine) => engine.setSelectionInTextBox(0), "Unknown", "kotak"],
  ])("in a %s is told by its body", async (_name, select, type, text) => {
    const { engine } = await open(
      `<w:p><w:r><w:pict><w:txbxContent>${paragraph("kotak")}</w:txbxContent></w:pict></w:r></w:p>`,
    );
    select(engine);
    const told = await word((context) => {
      const { parentBody } = context.document.getSelection();
      parentBody.load("type,text");
      return () => [parentBody.type, parentBody.text];
    });
    expect(told).toEqual([type, text]);
  });
});

test("callers hear of changes by whomever", async () => {
  const { engine } = await open(paragraph("satu"));
  let changes = 0;
  const stop = engine.onChange(() => (changes += 1));
  engine.typeText(0, "dua");
  await word((context) => {
    context.document.body.load("text");
    context.document.body.insertParagraph("x", "End");
    return () => {};
  });
  engine.undo();
  expect(changes).toBe(3);
  stop();
  engine.redo();
  expect(changes).toBe(3);
});

test("what is saved opens with the same text", async () => {
  const { engine } = await open(paragraph("satu") + table([["a"]]) + paragraph("dua"));
  engine.typeText(0, "satu & <dua>");
  await reopen(engine.save());
  expect(texts()).toEqual(["satu & <dua>", "a", "dua"]);
  expect(bodyXml()).toContain("w:sectPr");
});

test.each([
  ["nothing", new Uint8Array()],
  ["text", new TextEncoder().encode("bukan dokumen")],
])("%s is no document", (_name, bytes) => {
  expect(() => Engine.open(bytes, { profile: "web" })).toThrow(OpenError);
});

test("a document without a last paragraph gets one", () => {
  expect(textsOf(engineOf(table([["a"]])))).toEqual(["a", ""]);
});
