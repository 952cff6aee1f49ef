import { bootOffice, type OfficeHarness } from "../../support/office";
import { docxOf, paragraph } from "../../support/office-docx";

let office: OfficeHarness;
afterEach(() => office.close());

const NAMESPACE = "urn:uji:1";

/** An async call of the Common API as a promise. */
const common = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    call(({ status, value, error }) => (String(status) === "succeeded" ? resolve(value) : reject(error))),
  );

const parts = () => Office.context.document.customXmlParts;
const add = (xml: string) => common<Office.CustomXmlPart>((done) => parts().addAsync(xml, done));
const find = (namespace: string) =>
  common<Office.CustomXmlPart[]>((done) => parts().getByNamespaceAsync(namespace, done));
const xmlOf = (part: Office.CustomXmlPart) => common<string>((done) => part.getXmlAsync(done));

describe.each(["bridge", "page"] as const)("custom XML parts (%s)", (transport) => {
  beforeEach(async () => {
    office = await bootOffice({ docx: docxOf(paragraph("Satu")), profile: "ltsc2021", transport });
  });

  test("are added, found by namespace and id, read and deleted", async () => {
    expect(await find(NAMESPACE)).toEqual([]);
    const added = await add(`<s xmlns="${NAMESPACE}">isi</s>`);
    expect(added.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    const [found] = await find(NAMESPACE);
    expect(found?.id).toBe(added.id);
    expect(found?.builtIn).toBe(false);
    expect(await xmlOf(await common((done) => parts().getByIdAsync(added.id, done)))).toBe(
      `<s xmlns="${NAMESPACE}">isi</s>`,
    );
    await common<void>((done) => added.deleteAsync(done));
    expect(await find(NAMESPACE)).toEqual([]);
  });

  test("go into the saved package with their namespace", async () => {
    const { id } = await add(`<s xmlns="${NAMESPACE}">isi</s>`);
    const saved = office.engine.save();
    office.close();
    office = await bootOffice({ docx: saved });
    const [found] = await find(NAMESPACE);
    expect(found?.id).toBe(id);
    const names = [...office.engine.parts().keys()];
    expect(names).toEqual(expect.arrayContaining(["customXml/item1.xml", "customXml/itemProps1.xml"]));
    const properties = new TextDecoder().decode(office.engine.parts().get("customXml/itemProps1.xml"));
    expect(properties).toContain(`ds:uri="${NAMESPACE}"`);
  });

  test("nodes are found by a path and replaced", async () => {
    const part = await add(`<s xmlns="${NAMESPACE}"><a>1</a><a>2</a></s>`);
    const nodes = (path: string) => common<Office.CustomXmlNode[]>((done) => part.getNodesAsync(path, done));
    expect((await nodes("/ns0:s/ns0:a")).map(({ baseName, namespaceUri }) => [baseName, namespaceUri])).toEqual([
      ["a", NAMESPACE],
      ["a", NAMESPACE],
    ]);
    const [, second] = await nodes("//ns0:a");
    await common<void>((done) => (second as Office.CustomXmlNode).setXmlAsync(`<b xmlns="${NAMESPACE}">x</b>`, done));
    const [first] = await nodes("*/*[1]");
    await common<void>((done) => (first as Office.CustomXmlNode).setTextAsync("drei", done));
    expect(await xmlOf(part)).toBe(`<s xmlns="${NAMESPACE}"><a>drei</a><b xmlns="${NAMESPACE}">x</b></s>`);
  });

  test("broken XML and unknown ids are errors", async () => {
    await expect(add("<a><b></a>")).rejects.toMatchObject({ name: expect.any(String) });
    await expect(common((done) => parts().getByIdAsync("{0}", done))).rejects.toMatchObject({ code: 6000 });
  });
});

test("settings are saved in the document and read again", async () => {
  office = await bootOffice({ docx: docxOf(paragraph("Satu")) });
  Office.context.document.settings.set("bahasa", { kode: "id", angka: [1, 2] });
  await common((done) => Office.context.document.settings.saveAsync(done));
  const saved = office.engine.save();
  office.close();
  office = await bootOffice({ docx: saved });
  expect(Office.context.document.settings.get("bahasa")).toEqual({ kode: "id", angka: [1, 2] });
  Office.context.document.settings.set("bahasa", null);
  await common((done) => Office.context.document.settings.refreshAsync(done));
  expect(Office.context.document.settings.get("bahasa")).toEqual({ kode: "id", angka: [1, 2] });
});

test("a read-only document takes no settings and no parts, and says so in its mode", async () => {
  office = await bootOffice({ docx: docxOf(paragraph("Satu")), faults: { hanyaBaca: true } });
  expect(String(Office.context.document.mode)).toBe("readOnly");
  await expect(add("<a/>")).rejects.toMatchObject({ code: 5002 });
});

test("the add-in hears that the selection moved, until it stops listening", async () => {
  office = await bootOffice({ docx: docxOf(paragraph("Satu") + paragraph("Dua")) });
  const heard: string[] = [];
  const handler = (event?: { type: unknown }) => void heard.push(String(event?.type));
  await common<void>((done) =>
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, done),
  );
  office.engine.setSelection(1, 2);
  expect(heard).toEqual(["documentSelectionChanged"]);
  await common<void>((done) =>
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler }, done),
  );
  office.engine.setSelection(0);
  expect(heard).toHaveLength(1);
});
