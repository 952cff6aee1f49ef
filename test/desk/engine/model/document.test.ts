import { bytesToBase64 } from "../../../../src/ooxml/package/base64";
import { failure, open, reopen, texts, word, bodyXml } from "../../../support/desk";
import { docxOf, paragraph, SECTION } from "../../../support/office-docx";

test("a new document is made from base64 and handed to the desk", async () => {
  const { engine } = await open(paragraph("satu"), { profile: "ltsc2021" });
  const opened: Uint8Array[] = [];
  engine.onNewDocument((bytes) => opened.push(bytes));
  const bytes = docxOf(paragraph("SOP baru"));
  await word((context) => {
    context.application.createDocument(bytesToBase64(bytes)).open();
    return () => {};
  });
  expect(opened).toEqual([bytes]);
  expect(texts()).toEqual(["satu"]);
  expect(await failure((context) => context.application.createDocument("bukan dokumen").open())).toMatchObject({
    code: "InvalidArgument",
  });
});

test("properties are read and written, and stay in the file", async () => {
  const { engine } = await open(paragraph("satu"));
  await word((context) => {
    const { properties } = context.document;
    properties.set({ title: "SOP Pelayanan", author: "Bagian Organisasi" });
    properties.customProperties.add("Nomor", "001");
    properties.customProperties.add("Tahun", 2026);
    return () => {};
  });
  await reopen(engine.save());
  const read = await word((context) => {
    const { properties } = context.document;
    const { customProperties } = properties;
    properties.load("title,author,subject");
    customProperties.load("items/key,items/value,items/type");
    const missing = customProperties.getItemOrNullObject("tiada");
    missing.load("value");
    return () => [
      [properties.title, properties.author, properties.subject],
      customProperties.items.map(({ key, value, type }) => [key, value, type]),
      missing.isNullObject,
    ];
  });
  expect(read).toEqual([
    ["SOP Pelayanan", "Bagian Organisasi", ""],
    [
      ["Nomor", "001", "String"],
      ["Tahun", 2026, "Number"],
    ],
    true,
  ]);
});

test("custom XML parts and settings of WordApi 1.4 are those of the Common API", async () => {
  await open(paragraph("satu"));
  const read = await word((context) => {
    const { customXmlParts, settings } = context.document;
    const part = customXmlParts.add('<s xmlns="urn:uji">1</s>');
    part.setXml('<s xmlns="urn:uji">2</s>');
    const xml = part.getXml();
    const only = customXmlParts.getByNamespace("urn:uji").getOnlyItemOrNullObject();
    const none = customXmlParts.getByNamespace("urn:lain").getOnlyItemOrNullObject();
    only.load("namespaceUri");
    none.load("id");
    settings.add("bahasa", { kode: "id" });
    const setting = settings.getItem("bahasa");
    setting.load("value");
    return () => [xml.value, only.namespaceUri, none.isNullObject, setting.value];
  });
  expect(read).toEqual(['<s xmlns="urn:uji">2</s>', "urn:uji", true, { kode: "id" }]);
  const found = await new Promise<number>((resolve) =>
    Office.context.document.customXmlParts.getByNamespaceAsync("urn:uji", ({ value }) => resolve(value.length)),
  );
  expect(found).toBe(1);
});

test("styles are found by name, sections in order, controls by kind", async () => {
  await open(
    paragraph("satu", SECTION) +
      `<w:sdt><w:sdtPr><w:id w:val="1"/><w:text/></w:sdtPr><w:sdtContent>${paragraph("polos")}</w:sdtContent></w:sdt>`,
  );
  const read = await word((context) => {
    const { document } = context;
    const heading = document.getStyles().getByNameOrNullObject("heading 1");
    const none = document.getStyles().getByNameOrNullObject("SOP Judul");
    const { sections } = document;
    const plain = document.getContentControls({ types: [Word.ContentControlType.plainText] });
    const rich = document.getContentControls();
    heading.load("nameLocal,type,builtIn");
    none.load("nameLocal");
    sections.load("items");
    plain.load("items/type");
    rich.load("items");
    return () => [
      heading.nameLocal,
      heading.type,
      none.isNullObject,
      sections.items.length,
      plain.items.map(({ type }) => type),
      rich.items.length,
    ];
  });
  expect(read).toEqual(["Heading 1", "Paragraph", true, 2, ["PlainText"], 0]);
});

test("a header is made where there is none, and OOXML goes into it", async () => {
  const { engine } = await open(paragraph("satu"));
  const text = await word((context) => {
    const header = context.document.sections.getFirst().getHeader("Primary");
    header.insertParagraph("KOP", "Start");
    header.load("text,type");
    return () => [header.text, header.type];
  });
  expect(text).toEqual(["KOP\r", "Header"]);
  expect(bodyXml()).toContain("w:headerReference");
  expect(new TextDecoder().decode(engine.parts().get("word/header1.xml"))).toContain("KOP");
  expect(texts()).toEqual(["satu"]);
});

test("squiggles are made, read back, drawn, and go when their text changes", async () => {
  const { engine } = await open(paragraph("satu dua tiga"));
  const critiques: Word.Critique[] = [{ colorScheme: Word.CritiqueColorScheme.blue, start: 5, length: 3 }];
  const made = await word((context) => {
    const first = context.document.body.paragraphs.getFirst();
    const ids = first.insertAnnotations({ critiques });
    return () => ids.value;
  });
  const read = () =>
    word((context) => {
      const annotations = context.document.body.paragraphs.getFirst().getAnnotations();
      annotations.load("items/id,items/state,items/critiqueAnnotation/critique,items/critiqueAnnotation/range/text");
      return () =>
        annotations.items.map((one) => [
          one.id,
          one.state,
          one.critiqueAnnotation.critique.start,
          one.critiqueAnnotation.range.text,
        ]);
    });
  expect(await read()).toEqual([[made[0], "Created", 5, "dua"]]);
  engine.typeText(0, "Kata satu dua tiga");
  expect(engine.annotations()).toEqual([{ id: made[0], paragraph: 0, start: 10, end: 13, colorScheme: "Blue" }]);
  engine.typeText(0, "Kata satu dXa tiga");
  expect(await read()).toEqual([]);
  const outside = { critiques: [{ colorScheme: Word.CritiqueColorScheme.blue, start: 90, length: 3 }] };
  expect(
    await failure((context) => void context.document.body.paragraphs.getFirst().insertAnnotations(outside)),
  ).toMatchObject({ code: "InvalidArgument" });
});
