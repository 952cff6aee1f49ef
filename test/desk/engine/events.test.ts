import { moment, open, until, word } from "../../support/desk";
import { flatOpc, paragraph } from "../../support/office-docx";
import type { HarnessOptions } from "../../support/office";

interface Heard {
  type: string;
  ids: string[];
}

/** Listens to all paragraph events; what was heard is filled as they come. */
async function listen(body: string, options: Omit<HarnessOptions, "docx"> = {}) {
  const office = await open(body, options);
  const heard: Heard[] = [];
  const handler = async ({
    type,
    uniqueLocalIds,
  }: Word.ParagraphChangedEventArgs | Word.ParagraphAddedEventArgs | Word.ParagraphDeletedEventArgs) => {
    heard.push({ type, ids: uniqueLocalIds });
  };
  await Word.run(async (context) => {
    const { document } = context;
    document.onParagraphAdded.add(handler);
    document.onParagraphChanged.add(handler);
    document.onParagraphDeleted.add(handler);
    await context.sync();
  });
  return { ...office, heard };
}

const ids = () =>
  word((context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/uniqueLocalId");
    return () => paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId);
  });

const THREE = paragraph("satu") + paragraph("dua") + paragraph("tiga");

describe.each(["bridge", "page"] as const)("paragraph events (%s)", (transport) => {
  test("changes of a moment come as one event with all ids, a moment later", async () => {
    const { engine, heard } = await listen(THREE, { transport });
    const [first, second] = await ids();
    engine.typeText(0, "satu!");
    engine.typeText(1, "dua!");
    engine.typeText(1, "dua!!");
    expect(heard).toEqual([]);
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ type: "ParagraphChanged", ids: [first, second] }]);
  });

  test("added and deleted paragraphs are told apart, by whomever", async () => {
    const { engine, heard } = await listen(THREE, { transport });
    const [, , third] = await ids();
    engine.splitParagraph(0, 2);
    engine.joinWithPrevious(3);
    await word((context) => {
      context.document.body.insertOoxml(flatOpc(paragraph("empat")), "End");
      return () => {};
    });
    const all = () => heard.flatMap(({ ids: some }) => some).length;
    await until(() => all() >= 5);
    const told = (wanted: string) => heard.filter(({ type }) => type === wanted).flatMap(({ ids: some }) => some);
    expect(told("ParagraphAdded")).toHaveLength(2);
    expect(told("ParagraphDeleted")).toEqual([third]);
    expect(told("ParagraphChanged")).toHaveLength(2);
  });

  test("the paragraph of an event is found by its id", async () => {
    const { engine, heard } = await listen(THREE, { transport });
    engine.typeText(2, "tiga baru");
    await until(() => heard.length > 0);
    const text = await word((context) => {
      const found = context.document.getParagraphByUniqueLocalId(heard[0]?.ids[0] as string);
      found.load("text");
      return () => found.text;
    });
    expect(text).toBe("tiga baru");
  });
});

test("undo and redo are not told", async () => {
  const { engine, heard } = await listen(THREE);
  engine.typeText(0, "x");
  await until(() => heard.length > 0);
  engine.undo();
  engine.redo();
  await moment();
  expect(heard).toHaveLength(1);
});

test("who stops listening hears no more", async () => {
  const { engine } = await open(THREE);
  const heard: unknown[] = [];
  const result = await Word.run(async (context) => {
    const added = context.document.onParagraphChanged.add(async (event) => void heard.push(event));
    await context.sync();
    return added;
  });
  engine.typeText(0, "x");
  await until(() => heard.length > 0);
  await Word.run(result.context as never, async (context: Word.RequestContext) => {
    result.remove();
    await context.sync();
  });
  engine.typeText(0, "y");
  await moment();
  expect(heard).toHaveLength(1);
});

test("peristiwaDigabung: they come late, all in one", async () => {
  const { engine, heard } = await listen(THREE, { faults: { peristiwaDigabung: true } });
  engine.typeText(0, "a");
  await moment(300);
  engine.typeText(1, "b");
  await moment(300);
  expect(heard).toEqual([]);
  await until(() => heard.length > 0);
  expect(heard.map(({ type, ids: all }) => [type, all.length])).toEqual([["ParagraphChanged", 2]]);
});

test("peristiwaHilang: they do not come", async () => {
  const { engine, heard } = await listen(THREE, { faults: { peristiwaHilang: true } });
  engine.typeText(0, "a");
  await moment();
  expect(heard).toEqual([]);
  engine.setFault("peristiwaHilang", false);
  engine.typeText(0, "b");
  await until(() => heard.length > 0);
  expect(heard).toHaveLength(1);
});

test("peristiwaTanpaId, and ltsc2024: they come without ids", async () => {
  const { engine, heard } = await listen(THREE, { faults: { peristiwaTanpaId: true } });
  engine.typeText(0, "a");
  await until(() => heard.length > 0);
  expect(heard).toEqual([{ type: "ParagraphChanged", ids: [] }]);
  const perpetual = await listen(THREE, { profile: "ltsc2024" });
  perpetual.engine.typeText(0, "a");
  await until(() => perpetual.heard.length > 0);
  expect(perpetual.heard).toEqual([{ type: "ParagraphChanged", ids: [] }]);
  expect(await ids()).toEqual([null, null, null]);
});

const control = (tag: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${tag.length}"/></w:sdtPr><w:sdtContent>${paragraph("isi")}</w:sdtContent></w:sdt>`;

test("a content control tells when its text changes, when the cursor enters it, and when it is deleted", async () => {
  const { engine } = await open(paragraph("luar") + control("satu") + control("kedua"));
  const heard: [string, number[]][] = [];
  const handler = async ({ eventType, ids: all }: { eventType: string; ids: number[] }) =>
    void heard.push([eventType, all]);
  const one = await Word.run(async (context) => {
    const first = context.document.contentControls.getByTag("satu").getFirst();
    first.load("id");
    first.track();
    await context.sync();
    first.onDataChanged.add(handler as never);
    first.onDeleted.add(handler as never);
    first.onEntered.add(handler as never);
    first.onExited.add(handler as never);
    context.document.onContentControlAdded.add(handler as never);
    await context.sync();
    return first;
  });
  engine.typeText(1, "isi baru");
  engine.typeText(2, "bukan ini");
  engine.setSelection(1);
  engine.setSelection(0);
  await word((context) => {
    context.document.body.insertOoxml(flatOpc(control("ketiga")), "End");
    context.document.contentControls.getByTag("satu").getFirst().delete(false);
    return () => {};
  });
  await until(() => heard.length >= 5);
  expect(heard.map(([type]) => type)).toEqual([
    "ContentControlDataChanged",
    "ContentControlEntered",
    "ContentControlExited",
    "ContentControlDeleted",
    "ContentControlAdded",
  ]);
  expect(heard[0]?.[1]).toEqual([one.id]);
});
