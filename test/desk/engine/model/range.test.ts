import { bodyXml, failure, open, texts, word } from "../../../support/desk";
import { flatOpc, paragraph, table } from "../../../support/office-docx";

test("all hits of a search are replaced in one batch, each in its place", async () => {
  await open(paragraph("kata lama, lama sekali") + paragraph("Lama"));
  const found = await Word.run(async (context) => {
    const hits = context.document.body.search("lama");
    hits.load("items/text");
    await context.sync();
    for (const hit of hits.items) hit.insertText("yang baru", "Replace");
    await context.sync();
    return hits.items.length;
  });
  expect(found).toBe(3);
  expect(texts()).toEqual(["kata yang baru, yang baru sekali", "yang baru"]);
});

test.each([
  ["matchCase", "Lama", { matchCase: true }, ["Lama"]],
  ["matchWholeWord", "lama", { matchWholeWord: true }, ["lama", "Lama"]],
  ["matchPrefix", "lam", { matchPrefix: true }, ["lam", "lam", "Lam"]],
  ["matchWildcards", "l?m", { matchWildcards: true }, ["lam", "lam"]],
] as const)("search with %s", async (_name, text, options, expected) => {
  await open(paragraph("lama lamanya Lama"));
  const found = await word((context) => {
    const hits = context.document.body.search(text, options);
    hits.load("text");
    return () => hits.items.map((hit) => hit.text);
  });
  expect(found).toEqual(expected);
});

test.each([
  ["Start", "satu Xdua tiga"],
  ["End", "satu duaX tiga"],
  ["Before", "satu Xdua tiga"],
  ["After", "satu duaX tiga"],
  ["Replace", "satu X tiga"],
] as const)("insertText %s of a part of a paragraph keeps the rest", async (location, expected) => {
  await open("<w:p><w:r><w:t>satu du</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>a tiga</w:t></w:r></w:p>");
  await word((context) => {
    context.document.body.search("dua").getFirst().insertText("X", location);
    return () => {};
  });
  expect(texts()).toEqual([expected]);
});

test("blocks inserted into the middle of a paragraph divide it", async () => {
  await open(paragraph("awal akhir"));
  await word((context) => {
    context.document.body
      .search(" ")
      .getFirst()
      .insertOoxml(flatOpc(table([["sel"]]) + paragraph("sela")), "Replace");
    return () => {};
  });
  expect(texts()).toEqual(["awal", "sel", "sela", "akhir"]);
});

test("an insertion in place of an empty paragraph leaves none behind, but a table keeps one after it", async () => {
  await open(paragraph("") + paragraph("akhir"));
  await word((context) => {
    context.document.body.paragraphs
      .getFirst()
      .getRange("Content")
      .insertOoxml(flatOpc(paragraph("a") + paragraph("b")), "Replace");
    return () => {};
  });
  expect(texts()).toEqual(["a", "b", "akhir"]);
  await word((context) => {
    context.document.body.insertOoxml(flatOpc(table([["t"]])), "Replace");
    return () => {};
  });
  expect(texts()).toEqual(["t", ""]);
});

test("a table's range is replaced whole", async () => {
  await open(paragraph("sebelum") + table([["lama"]]) + paragraph("sesudah"));
  const after = await word((context) => {
    const range = context.document.body.tables
      .getFirst()
      .getRange()
      .insertOoxml(flatOpc(table([["baru"]])), "Replace");
    const { tables } = range;
    tables.load("items/values");
    return () => tables.items.map(({ values }) => values);
  });
  expect(after).toEqual([[["baru"]]]);
  expect(texts()).toEqual(["sebelum", "baru", "sesudah"]);
});

test.each([
  ["a", "c", "Before"],
  ["c", "a", "After"],
  ["b", "a b", "InsideEnd"],
  ["a b", "b", "ContainsEnd"],
  ["a b c", "b", "Contains"],
  ["b", "a b c", "Inside"],
  ["a ", "b", "AdjacentBefore"],
  ["a b", "b c", "OverlapsBefore"],
  ["b", "b", "Equal"],
])("compareLocationWith: %s to %s is %s", async (one, other, expected) => {
  await open(paragraph("a b c"));
  const relation = await word((context) => {
    const { body } = context.document;
    const result = body.search(one).getFirst().compareLocationWith(body.search(other).getFirst());
    return () => result.value;
  });
  expect(relation).toBe(expected);
});

test("expandTo covers both, over tables too", async () => {
  await open(paragraph("satu") + table([["a", "b"]]) + paragraph("dua"));
  const text = await word((context) => {
    const { paragraphs } = context.document.body;
    const range = paragraphs.getFirst().getRange().expandTo(paragraphs.getLast().getRange());
    range.load("text");
    return () => range.text;
  });
  expect(text).toBe("satu\ra\rb\rdua");
});

test("a tracked range follows its text while others edit around it", async () => {
  const { engine } = await open(paragraph("awal TENGAH akhir"));
  const text = await Word.run(async (context) => {
    const range = context.document.body.search("TENGAH").getFirst();
    range.track();
    await context.sync();
    engine.typeText(0, "pembukaan yang panjang, awal TENGAH akhir");
    range.load("text");
    await context.sync();
    range.insertText("!", "End");
    await context.sync();
    return range.text;
  });
  expect(text).toBe("TENGAH");
  expect(texts()).toEqual(["pembukaan yang panjang, awal TENGAH! akhir"]);
});

test("what was deleted is gone for whoever holds it", async () => {
  const { engine } = await open(paragraph("satu") + paragraph("dua"));
  const code = await Word.run(async (context) => {
    const held = context.document.body.paragraphs.getLast();
    held.load("text");
    await context.sync();
    engine.joinWithPrevious(1);
    held.load("text");
    return context.sync().then(
      () => "",
      (error: OfficeExtension.Error) => error.code,
    );
  });
  expect(code).toBe("ItemNotFound");
});

test("getOoxml of a part of a paragraph holds only that part", async () => {
  await open(paragraph("satu dua tiga"));
  const ooxml = await word((context) => {
    const result = context.document.body.search("dua").getFirst().getOoxml();
    return () => result.value;
  });
  expect(ooxml).toContain("dua");
  expect(ooxml).not.toMatch(/satu|tiga/);
});

test("deleting over paragraphs joins what is left", async () => {
  await open(paragraph("satu dua") + paragraph("tengah") + paragraph("tiga empat"));
  await word((context) => {
    const { body } = context.document;
    body.search("dua").getFirst().expandTo(body.search("tiga").getFirst()).getRange("Content").delete();
    return () => {};
  });
  expect(texts()).toEqual(["satu  empat"]);
});

test("arguments are checked", async () => {
  await open(paragraph("satu"));
  const range = (context: Word.RequestContext) => context.document.getSelection();
  expect(await failure((context) => void range(context).insertText("x", "Tengah" as never))).toMatchObject({
    code: "InvalidArgument",
    location: "Range.insertText",
  });
  expect(await failure((context) => void range(context).insertOoxml("<a/>", "End"))).toMatchObject({
    code: "OoxmlIsMalformated",
  });
  expect(await failure((context) => void context.document.body.search("").load("items"))).toMatchObject({
    code: "SearchStringInvalidOrTooLong",
  });
  expect(bodyXml()).toContain("satu");
});
