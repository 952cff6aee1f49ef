import { bodyXml, failure, open, reopen, texts, word } from "../../../support/desk";
import { flatOpc, paragraph } from "../../../support/office-docx";

const control = (tag: string, content: string, properties = "") =>
  `<w:sdt><w:sdtPr><w:alias w:val="Judul ${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${tag.length}01"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const MIXED =
  control("blok", paragraph("isi blok")) + `<w:p>${run("Nomor ")}${control("nomor", run("001"))}${run(" tahun")}</w:p>`;
const byTag = (context: Word.RequestContext, tag: string) => context.document.contentControls.getByTag(tag).getFirst();

test("are found by tag, title and id; null objects where there are none", async () => {
  await open(MIXED);
  const found = await word((context) => {
    const { contentControls } = context.document;
    const all = [
      contentControls.getByTag("nomor").getFirst(),
      contentControls.getByTitle("Judul blok").getFirst(),
      contentControls.getById(501),
      contentControls.getByTag("tiada").getFirstOrNullObject(),
      contentControls.getByIdOrNullObject(7),
    ];
    for (const one of all) one.load("tag,title,text,type,subtype,id,appearance");
    contentControls.load("items/tag");
    return () => [
      all.map((one) => (one.isNullObject ? null : [one.tag, one.text, one.subtype])),
      contentControls.items.map(({ tag }) => tag),
    ];
  });
  expect(found).toEqual([
    [
      ["nomor", "001", "RichTextInline"],
      ["blok", "isi blok", "RichTextParagraphs"],
      ["nomor", "001", "RichTextInline"],
      null,
      null,
    ],
    ["blok", "nomor"],
  ]);
  expect(await failure((context) => void byTag(context, "tiada").load("tag"))).toMatchObject({
    code: "ItemNotFound",
    location: "ContentControlCollection.getFirst",
    statement: expect.stringContaining("getFirst"),
  });
});

test.each([
  ["Start", "Nomor X001 tahun"],
  ["End", "Nomor 001X tahun"],
  ["Replace", "Nomor X tahun"],
] as const)("insertText at %s stays inside the control", async (location, expected) => {
  await open(MIXED);
  const text = await word((context) => {
    const one = byTag(context, "nomor");
    one.insertText("X", location);
    one.load("text");
    return () => one.text;
  });
  expect(texts()).toEqual(["isi blok", expected]);
  expect(text).toContain("X");
});

test.each([
  ["Start", ["baru", "isi blok"]],
  ["End", ["isi blok", "baru"]],
  ["Before", ["baru", "isi blok"]],
  ["After", ["isi blok", "baru"]],
] as const)("insertParagraph %s", async (location, expected) => {
  await open(control("blok", paragraph("isi blok")));
  const text = await word((context) => {
    const one = byTag(context, "blok");
    one.insertParagraph("baru", location);
    one.load("text");
    return () => one.text;
  });
  expect(texts().slice(0, 2)).toEqual(expected);
  expect(text.includes("baru")).toBe(location === "Start" || location === "End");
});

test("insertOoxml replaces what is inside, and the control stays", async () => {
  await open(control("blok", paragraph("lama") + paragraph("lama 2")));
  const text = await word((context) => {
    const one = byTag(context, "blok");
    one.insertOoxml(flatOpc(paragraph("baru") + paragraph("baru 2")), "Replace");
    one.load("text");
    return () => one.text;
  });
  expect(text).toBe("baru\rbaru 2");
});

test("is put around a paragraph or a part of one, and taken away with or without its content", async () => {
  await open(paragraph("satu dua tiga"));
  await word((context) => {
    const inline = context.document.body.search("dua").getFirst().insertContentControl();
    inline.set({ tag: "dalam", title: "Dalam", cannotDelete: false, appearance: "Hidden" });
    const block = context.document.body.paragraphs.getFirst().insertContentControl();
    block.tag = "luar";
    return () => {};
  });
  expect(bodyXml()).toMatch(
    /<w:sdt><w:sdtPr>(?:(?!<w:sdt>).)*w:val="luar".*<w:p>.*satu .*<w:sdt>.*w:val="dalam".*dua.*<\/w:sdt>.* tiga/s,
  );
  await word((context) => {
    byTag(context, "luar").delete(true);
    byTag(context, "dalam").delete(false);
    return () => {};
  });
  expect(bodyXml()).not.toContain("w:sdt");
  expect(texts()).toEqual(["satu  tiga"]);
});

test("a locked control is not deleted, and a person cannot type into it", async () => {
  const { engine } = await open(control("kunci", paragraph("tetap")));
  await word((context) => {
    byTag(context, "kunci").set({ cannotDelete: true, cannotEdit: true });
    return () => {};
  });
  expect(bodyXml()).toContain('<w:lock w:val="sdtContentLocked"/>');
  expect(await failure((context) => byTag(context, "kunci").delete(false))).toMatchObject({
    code: "AccessDenied",
    location: "ContentControl.delete",
  });
  engine.typeText(0, "diubah");
  expect(texts()).toEqual(["tetap"]);
});

test("links lead to parents and content", async () => {
  await open(MIXED);
  const linked = await word((context) => {
    const inside = context.document.body.paragraphs.getFirst();
    const outside = inside.getNext().parentContentControlOrNullObject;
    const parent = inside.parentContentControl;
    const within = inside.getNext().contentControls;
    parent.load("tag");
    outside.load("tag");
    within.load("items/tag");
    const { paragraphs } = byTag(context, "blok");
    paragraphs.load("items/text");
    return () => [
      parent.tag,
      outside.isNullObject,
      within.items.map(({ tag }) => tag),
      paragraphs.items.map(({ text }) => text),
    ];
  });
  expect(linked).toEqual(["blok", true, ["nomor"], ["isi blok"]]);
});

describe("placeholders", () => {
  const EMPTY = `<w:p>${run("Nomor: ")}${control("nomor", "")}</w:p>` + control("blok", paragraph(""));

  test("an empty control shows what the API sets, text replaces it as a whole, and emptied it shows it again", async () => {
    const { engine } = await open(EMPTY);
    await word((context) => {
      byTag(context, "nomor").placeholderText = "Isi nomor SOP";
      byTag(context, "blok").placeholderText = "Isi nama";
      return () => {};
    });
    expect(texts()).toEqual(["Nomor: Isi nomor SOP", "Isi nama"]);
    expect(bodyXml().match(/w:showingPlcHdr/g)).toHaveLength(2);

    engine.typeText(1, "Pelayanan");
    await word((context) => {
      byTag(context, "nomor").insertText("001", "End");
      return () => {};
    });
    expect(texts()).toEqual(["Nomor: 001", "Pelayanan"]);
    expect(bodyXml()).not.toMatch(/showingPlcHdr|PlaceholderText/);

    engine.typeText(1, "");
    await word((context) => {
      byTag(context, "nomor").clear();
      return () => {};
    });
    expect(texts()).toEqual(["Nomor: Isi nomor SOP", "Isi nama"]);
  });

  test("are read back, and outlive saving", async () => {
    const { engine } = await open(EMPTY);
    await word((context) => {
      byTag(context, "nomor").placeholderText = "Isi nomor SOP";
      return () => {};
    });
    await reopen(engine.save());
    const text = await word((context) => {
      const one = byTag(context, "nomor");
      one.insertText("1", "Replace");
      one.load("placeholderText,text");
      return () => [one.text, one.placeholderText];
    });
    expect(text).toEqual(["1", "Isi nomor SOP"]);
  });

  test("typing after or before a shown placeholder replaces it", async () => {
    const { engine } = await open(EMPTY);
    await word((context) => {
      byTag(context, "blok").placeholderText = "Isi nama";
      return () => {};
    });
    engine.typeText(1, "Isi namaA");
    expect(texts()[1]).toBe("A");
  });
});
