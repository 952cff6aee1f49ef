import { NS } from "../../../src/ooxml/xml";
import { bodyXml, failure, moment, open, texts, word } from "../../support/desk";
import { flatOpc, paragraph, SECTION, table } from "../../support/office-docx";

const insert = (ooxml: string, location: "End" | "Replace" = "End") =>
  word((context) => {
    context.document.body.insertOoxml(ooxml, location);
    return () => {};
  });
const first = (context: Word.RequestContext) => context.document.body.paragraphs.getFirst();

/** Each fault on and, switched off while the document is open, off again. */
const bothWays = (
  fault: Parameters<Awaited<ReturnType<typeof open>>["engine"]["setFault"]>[0],
  body = paragraph("satu"),
) => open(body, { faults: { [fault]: true } });

test("paragrafTambahan: an empty paragraph stays behind", async () => {
  const { engine } = await bothWays("paragrafTambahan");
  await insert(flatOpc(paragraph("dua")));
  expect(texts()).toEqual(["satu", "dua", ""]);
  engine.setFault("paragrafTambahan", false);
  await insert(flatOpc(paragraph("tiga")));
  expect(texts()).toEqual(["satu", "dua", "", "tiga"]);
});

test("gayaLamaMenang: inserted styles keep only their names", async () => {
  const styled = (id: string) =>
    flatOpc(
      paragraph("dua", `<w:pStyle w:val="${id}"/>`),
      `<pkg:part pkg:name="/word/styles.xml" pkg:contentType="x"><pkg:xmlData><w:styles xmlns:w="${NS.w}"><w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style></w:styles></pkg:xmlData></pkg:part>`,
    );
  const { engine } = await bothWays("gayaLamaMenang");
  const sizes = () => new TextDecoder().decode(engine.parts().get("word/styles.xml")).match(/w:sz /g)?.length ?? 0;
  await insert(styled("SOPJudul"));
  expect(sizes()).toBe(0);
  engine.setFault("gayaLamaMenang", false);
  await insert(styled("SOPIsi"));
  expect(sizes()).toBe(1);
});

test("getOoxmlGagal and insertOoxmlGagal: GeneralException", async () => {
  const { engine } = await open(paragraph("satu"), { faults: { getOoxmlGagal: true, insertOoxmlGagal: true } });
  expect(await failure((context) => void context.document.body.getOoxml())).toMatchObject({
    code: "GeneralException",
    location: "Body.getOoxml",
  });
  expect(await failure((context) => void first(context).getOoxml())).toMatchObject({
    code: "GeneralException",
    location: "Paragraph.getOoxml",
  });
  expect(await failure((context) => void first(context).insertOoxml(flatOpc(paragraph("x")), "End"))).toMatchObject({
    code: "GeneralException",
    location: "Paragraph.insertOoxml",
  });
  engine.setFault("insertOoxmlGagal", false);
  await insert(flatOpc(paragraph("dua")));
  expect(texts()).toEqual(["satu", "dua"]);
});

test("halamanDiabaikan: all inserted sections take the document's page", async () => {
  const wide = '<w:sectPr><w:pgSz w:w="18709" w:h="12189" w:orient="landscape"/></w:sectPr>';
  const content = flatOpc(paragraph("lama", SECTION) + paragraph("melintang", wide) + paragraph("akhir") + wide);
  const { engine } = await bothWays("halamanDiabaikan");
  await insert(content);
  expect(bodyXml()).not.toMatch(/18709|landscape/);
  engine.setFault("halamanDiabaikan", false);
  await insert(content);
  expect(bodyXml()).toContain('w:orient="landscape"');
});

test("kontrolKehilanganTag: inserted controls lose tag and title", async () => {
  const control = flatOpc(
    `<w:sdt><w:sdtPr><w:alias w:val="J"/><w:tag w:val="T"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>${paragraph("isi")}</w:sdtContent></w:sdt>`,
  );
  const { engine } = await bothWays("kontrolKehilanganTag");
  await insert(control);
  expect(bodyXml()).not.toMatch(/w:tag|w:alias/);
  engine.setFault("kontrolKehilanganTag", false);
  await insert(control);
  expect(bodyXml()).toMatch(/w:alias.*w:tag/s);
});

test("idBerpindah: after insertParagraph After the id belongs to the new paragraph", async () => {
  const ids = () =>
    word((context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/uniqueLocalId");
      return () => paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId);
    });
  const { engine } = await bothWays("idBerpindah");
  const add = () =>
    word((context) => {
      first(context).insertParagraph("baru", "After");
      return () => {};
    });
  const [before] = await ids();
  await add();
  expect((await ids()).indexOf(before as string)).toBe(1);
  engine.setFault("idBerpindah", false);
  const [now] = await ids();
  await add();
  expect((await ids()).indexOf(now as string)).toBe(0);
});

const CRITIQUE = { critiques: [{ colorScheme: "Red" as Word.CritiqueColorScheme, start: 0, length: 2 }] };

test("anotasiGagal: GeneralException although the set is announced", async () => {
  const { engine } = await bothWays("anotasiGagal");
  expect(Office.context.requirements.isSetSupported("WordApi", "1.8")).toBe(true);
  expect(await failure((context) => void first(context).insertAnnotations(CRITIQUE))).toMatchObject({
    code: "GeneralException",
  });
  expect(await failure((context) => void first(context).getAnnotations().load("items"))).toMatchObject({
    code: "GeneralException",
  });
  engine.setFault("anotasiGagal", false);
  await word((context) => {
    first(context).insertAnnotations(CRITIQUE);
    return () => {};
  });
  expect(engine.annotations()).toHaveLength(1);
});

describe("Track Changes", () => {
  test("lacakPerubahan: what goes stays as a deletion, what comes is an insertion, and the mode says so", async () => {
    const { engine } = await open(paragraph("satu dua") + table([["lama"]]) + paragraph("akhir"), {
      faults: { lacakPerubahan: true },
    });
    const mode = await word((context) => {
      const { document } = context;
      document.load("changeTrackingMode");
      document.body.search("dua").getFirst().insertText("tiga", "Replace");
      document.body.tables
        .getFirst()
        .getRange()
        .insertOoxml(flatOpc(table([["baru"]])), "Replace");
      return () => document.changeTrackingMode;
    });
    expect(mode).toBe("TrackAll");
    expect(bodyXml()).toMatch(
      /<w:ins [^>]*><w:r><w:t[^>]*>tiga<\/w:t><\/w:r><\/w:ins><w:del [^>]*><w:r><w:delText[^>]*>dua/,
    );
    expect(bodyXml().match(/<w:trPr><w:(?:ins|del) /g)).toHaveLength(2);
    expect(texts()).toEqual(["satu tiga", "", "baru", "akhir"]);
    engine.typeText(3, "penutup");
    expect(bodyXml()).toContain("penutup");
  });

  test("a paragraph that was inserted and then deleted names the insertion first", async () => {
    await open(paragraph("awal"), { faults: { lacakPerubahan: true } });
    await word(({ document }) => {
      document.body.insertOoxml(flatOpc(table([["baru"]])), "End");
      return () => {};
    });
    await word(({ document }) => {
      document.body.tables.getFirst().delete();
      return () => {};
    });
    expect(bodyXml()).toMatch(/<w:rPr><w:ins [^>]*\/><w:del /);
    expect(bodyXml()).not.toMatch(/<w:del [^>]*\/><w:ins /);
  });

  test("can be switched off by the add-in, and then nothing is tracked", async () => {
    const { engine } = await open(paragraph("satu"), { faults: { lacakPerubahan: true } });
    await word((context) => {
      context.document.changeTrackingMode = "Off";
      first(context).insertText("dua", "Replace");
      context.document.changeTrackingMode = "TrackAll";
      return () => {};
    });
    expect(bodyXml()).not.toMatch(/w:(ins|del) /);
    expect(new TextDecoder().decode(engine.parts().get("word/settings.xml"))).toContain("w:trackRevisions");
  });
});

test.each(["hanyaBaca", "terlindung"] as const)(
  "%s: every write is refused, reading works, a person types in vain",
  async (fault) => {
    const { engine } = await bothWays(fault, paragraph("satu") + table([["a"]]));
    const writes: ((context: Word.RequestContext) => void)[] = [
      (context) => context.document.body.insertOoxml(flatOpc(paragraph("x")), "End"),
      (context) => first(context).insertText("x", "End"),
      (context) => first(context).delete(),
      (context) => void (context.document.body.tables.getFirst().values = [["b"]]),
    ];
    for (const write of writes) expect(await failure(write)).toMatchObject({ code: "AccessDenied" });
    engine.typeText(0, "x");
    expect(texts()).toEqual(["satu", "a", ""]);
    expect(
      await word((context) => {
        const { body } = context.document;
        body.load("text");
        first(context).select();
        return () => body.text;
      }),
    ).toBe("satu\ra\r");
    engine.setFault(fault, false);
    engine.typeText(0, "x");
    expect(texts()[0]).toBe("x");
  },
);

test("terlindung stands in the settings of the document, as Word writes it", async () => {
  const { engine } = await bothWays("terlindung");
  expect(new TextDecoder().decode(engine.parts().get("word/settings.xml"))).toContain(
    '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
  );
});

test("lambat: each sync takes 300 ms", async () => {
  await bothWays("lambat");
  const start = performance.now();
  await word((context) => {
    context.document.body.load("text");
    return () => {};
  });
  expect(performance.now() - start).toBeGreaterThanOrEqual(295);
  await moment(0);
});
