import { NS } from "../../../src/ooxml/xml";
import { bodyXml, failure, open, reopen, texts, word } from "../../support/desk";
import { flatOpc, paragraph, SECTION, table } from "../../support/office-docx";

const part = (name: string, type: string, content: string) =>
  `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
const WML = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const styles = (content: string) =>
  part("word/styles.xml", `${WML}.styles+xml`, `<w:styles xmlns:w="${NS.w}">${content}</w:styles>`);
const insert = (ooxml: string, location: "Start" | "End" | "Replace" = "End") =>
  word((context) => {
    context.document.body.insertOoxml(ooxml, location);
    return () => {};
  });

async function partText(engine: { parts(): ReadonlyMap<string, Uint8Array> }, name: string): Promise<string> {
  return new TextDecoder().decode(engine.parts().get(name));
}

test("new styles come in, an existing id stays as it is, an existing name takes the document's id", async () => {
  const { engine } = await open(paragraph("satu"));
  await insert(
    flatOpc(
      paragraph("judul", '<w:pStyle w:val="SOPJudul"/>') +
        paragraph("kepala", '<w:pStyle w:val="Heading1"/>') +
        paragraph("biasa", '<w:pStyle w:val="Normal"/>'),
      styles(
        `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="99"/></w:rPr></w:style>` +
          `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:sz w:val="99"/></w:rPr></w:style>` +
          `<w:style w:type="paragraph" w:customStyle="1" w:styleId="SOPJudul"><w:name w:val="SOP Judul"/><w:basedOn w:val="Heading1"/></w:style>`,
      ),
    ),
  );
  const defined = await partText(engine, "word/styles.xml");
  expect(defined).not.toContain("99");
  expect(defined).toMatch(/w:styleId="SOPJudul".*?<w:basedOn w:val="Judul1"\/>/s);
  expect(bodyXml()).toContain('<w:pStyle w:val="Judul1"/>');
  const loaded = await word((context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/style");
    return () => paragraphs.items.map(({ style }) => style);
  });
  expect(loaded).toEqual(["Normal", "SOP Judul", "Heading 1", "Normal"]);
});

test("lists get numbers of their own, however often they come", async () => {
  const { engine } = await open(paragraph("satu"));
  const numbering = part(
    "word/numbering.xml",
    `${WML}.numbering+xml`,
    `<w:numbering xmlns:w="${NS.w}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  );
  const item = paragraph("butir", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  await insert(flatOpc(item, numbering));
  await insert(flatOpc(item, numbering));
  expect(Array.from(bodyXml().matchAll(/<w:numId w:val="(\d+)"/g), ([, id]) => id)).toEqual(["1", "2"]);
  expect((await partText(engine, "word/numbering.xml")).match(/<w:num /g)).toHaveLength(2);
  const isList = await word((context) => {
    const last = context.document.body.paragraphs.getLast();
    last.load("isListItem");
    return () => last.isListItem;
  });
  expect(isList).toBe(true);
});

test("pictures and links come along under relationship ids of their own", async () => {
  const { engine } = await open(paragraph("satu"));
  const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Logo"/><a:graphic><a:graphicData><a:blip r:embed="rId7"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:hyperlink r:id="rId8"><w:r><w:t>tautan</w:t></w:r></w:hyperlink></w:p>`;
  const media = `<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png" pkg:compression="store"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part>`;
  const links = `<Relationship Id="rId7" Type="${REL}/image" Target="media/image1.png"/><Relationship Id="rId8" Type="${REL}/hyperlink" Target="https://example.go.id/" TargetMode="External"/>`;
  await insert(flatOpc(picture, media, links));
  await insert(flatOpc(picture, media, links));
  const names = [...engine.parts().keys()].filter((name) => name.includes("media"));
  expect(names).toEqual(["word/media/image1.png", "word/media/image2.png"]);
  const rels = await partText(engine, "word/_rels/document.xml.rels");
  for (const [, id] of bodyXml().matchAll(/r:(?:embed|id)="(\w+)"/g)) expect(rels).toContain(`Id="${id}"`);
  expect(Array.from(bodyXml().matchAll(/<wp:docPr id="(\d+)"/g), ([, id]) => id)).toEqual(["1", "2"]);
  const types = await partText(engine, "[Content_Types].xml");
  expect(types).toContain('PartName="/word/media/image2.png" ContentType="image/png"');
});

test("ids of controls and bookmarks never stand twice", async () => {
  await open(paragraph("satu"));
  const content = `<w:sdt><w:sdtPr><w:tag w:val="t"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>${paragraph("isi")}</w:sdtContent></w:sdt><w:p><w:bookmarkStart w:id="0" w:name="b"/><w:bookmarkEnd w:id="0"/></w:p>`;
  await insert(flatOpc(content));
  await insert(flatOpc(content));
  const ids = Array.from(bodyXml().matchAll(/<w:id w:val="(\d+)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  const marks = Array.from(bodyXml().matchAll(/<w:bookmark(?:Start|End) w:id="(\d+)"/g), ([, id]) => id);
  expect(marks[0]).toBe(marks[1]);
  expect(new Set(marks).size).toBe(2);
});

const LANDSCAPE =
  '<w:sectPr><w:pgSz w:w="18709" w:h="12189" w:orient="landscape"/><w:pgMar w:top="567" w:right="567" w:bottom="567" w:left="567" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>';
const PORTRAIT = SECTION;
const sizes = () => Array.from(bodyXml().matchAll(/<w:pgSz w:w="(\d+)"/g), ([, width]) => width);

test("content without section breaks does not change the pages of the document", async () => {
  await open(paragraph("satu"));
  await insert(flatOpc(paragraph("dua") + LANDSCAPE));
  expect(sizes()).toEqual(["12240"]);
});

test("content with section breaks brings its last section along: at the end as the document's last, in the middle as a break", async () => {
  const sections = flatOpc(paragraph("akhir lama", PORTRAIT) + paragraph("melintang") + LANDSCAPE);
  await open(paragraph("satu"));
  await insert(sections);
  expect(sizes()).toEqual(["12240", "18709"]);
  await open(paragraph("satu") + paragraph("ekor"));
  await insert(sections, "Start");
  expect(sizes()).toEqual(["12240", "18709", "12240"]);
});

test("headers of inserted sections come along", async () => {
  const { engine } = await open(paragraph("satu"));
  const section = LANDSCAPE.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/>');
  const header = part("word/header1.xml", `${WML}.header+xml`, `<w:hdr xmlns:w="${NS.w}">${paragraph("kop")}</w:hdr>`);
  await insert(
    flatOpc(
      paragraph("a", section) + paragraph("b"),
      header,
      `<Relationship Id="rId9" Type="${REL}/header" Target="header1.xml"/>`,
    ),
  );
  expect(await partText(engine, "word/header1.xml")).toContain("kop");
  const kop = await word((context) => {
    const body = context.document.sections.getFirst().getHeader("Primary");
    body.load("text,type");
    return () => [body.text, body.type];
  });
  expect(kop).toEqual(["kop", "Header"]);
});

test("what getOoxml gives can be inserted again, as often as one likes", async () => {
  await open(paragraph("satu", '<w:pStyle w:val="Judul1"/>') + table([["a", "b"]]) + paragraph("dua"));
  for (let round = 0; round < 3; round++) {
    await Word.run(async (context) => {
      const { body } = context.document;
      const ooxml = body.getOoxml();
      await context.sync();
      body.insertOoxml(ooxml.value, "Replace");
      await context.sync();
    });
  }
  expect(texts()).toEqual(["satu", "a", "b", "dua"]);
  expect(bodyXml().match(/w:sectPr>/g)).toHaveLength(2);
});

test("getOoxml is a whole package whose relationships all lead somewhere", async () => {
  const { engine } = await open(paragraph("satu"));
  await reopen(engine.save());
  const ooxml = await word((context) => {
    const result = context.document.body.getOoxml();
    return () => result.value;
  });
  expect(ooxml.startsWith("<?xml")).toBe(true);
  const names = new Set(Array.from(ooxml.matchAll(/pkg:name="\/([^"]+)"/g), ([, name]) => name));
  for (const [, target] of ooxml.matchAll(/Target="\/?([^"]+)"/g)) expect(names).toContain(target);
  expect(names).toContain("word/styles.xml");
});

test.each([
  ["no XML", "<pkg:package"],
  ["no package", "<a/>"],
  ["no document in it", `<pkg:package xmlns:pkg="${NS.pkg}"/>`],
  ["a DOCTYPE", `<!DOCTYPE x>${flatOpc(paragraph("a"))}`],
])("%s is refused, and the document stays as it was", async (_name, ooxml) => {
  await open(paragraph("satu"));
  expect(await failure((context) => void context.document.body.insertOoxml(ooxml, "End"))).toMatchObject({
    code: "OoxmlIsMalformated",
    location: "Body.insertOoxml",
    statement: expect.stringContaining("insertOoxml"),
  });
  expect(texts()).toEqual(["satu"]);
});
