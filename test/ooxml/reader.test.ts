import fc from "fast-check";
import { PackageError, readPackage } from "../../src/ooxml/package";
import { readSnapshot, withTexts } from "../../src/ooxml/reader";
import { NS } from "../../src/ooxml/xml";
import { docx, wordXml } from "../support/docx";
import { MERGE_START, MERGED, p, sdt, snapshot, span, t, tbl, tc, tr } from "../support/word-xml";

const textsOf = (body: string): string[] => snapshot(body).paragraphs.map(({ text }) => text);
const textOf = (content: string): string => textsOf(`<w:p>${content}</w:p>`)[0] ?? "";

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("text of a paragraph", () => {
  test.each([
    ["runs and tabs", `${t("Nomor")}<w:r><w:tab/><w:t>: 12</w:t></w:r>`, "Nomor\t: 12"],
    [
      "line and page breaks",
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:br w:type="page"/></w:r>',
      "a\u000bb\u000b\f",
    ],
    ["insertions and moves to here", `<w:ins>${t("baru")}</w:ins><w:moveTo>${t("!")}</w:moveTo>`, "baru!"],
    [
      "deletions and moves from here",
      `${t("a")}<w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:moveFrom>${t("c")}</w:moveFrom>`,
      "a",
    ],
    ["hidden text", `<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>${t("a")}`, "a"],
    ["text that is not hidden", '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>a</w:t></w:r>', "a"],
    ["the result of a field", field("PAGE", t("3")), "3"],
    ["nested fields", field("IF", t("a") + field("DATE", t("b")) + t("c")), "abc"],
    [
      "a field inside an instruction",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${field("DATE", t("b"))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${t("c")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      "c",
    ],
    ["a simple field", `<w:fldSimple w:instr="DATE">${t("2026")}</w:fldSimple>`, "2026"],
    ["links and inline controls", `<w:hyperlink>${t("a")}</w:hyperlink>${sdt(t("b"))}`, "ab"],
    ["hyphens", "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>", "a\u2011b\u00adc"],
    ["symbols", '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0D6"/></w:r>', "✓√"],
    ["a formula", `<m:oMath xmlns:m="${NS.m}"><m:r><m:t>x+1</m:t></m:r></m:oMath>`, "x+1"],
    [
      "ruby text",
      "<w:r><w:ruby><w:rt><w:r><w:t>atas</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>dasar</w:t></w:r></w:rubyBase></w:ruby></w:r>",
      "dasar",
    ],
    [
      "alternate content once",
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      "a",
    ],
    [
      "alternate content of an unknown kind",
      `<w:r><mc:AlternateContent><mc:Choice Requires="xyz"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      "b",
    ],
  ])("%s", (_name, content, text) => expect(textOf(content)).toBe(text));

  test("a field goes on from paragraph to paragraph", () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(textsOf(`<w:p>${begin}</w:p>${p("<w:r><w:t>x</w:t></w:r>")}<w:p>${end}${t("y")}</w:p>`)).toEqual([
      "",
      "",
      "y",
    ]);
  });
});

describe("order and structure", () => {
  const nested = tbl([tr([tc(p("b1")), tc(p("b2"))])], [10, 20]);
  const body =
    p("a") +
    tbl([tr([tc(nested + p("b3")), tc("c\nd")]), sdt(tr(["e", "f"]), { tag: "baris" })], [100, 50]) +
    sdt(p("g") + tbl([tr(["h"])]), { tag: "blok" }) +
    p(
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("di kotak")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    );
  const read = snapshot(body);

  test("paragraphs count as in Word.Body.paragraphs, text boxes left out", () => {
    expect(read.paragraphs.map(({ text }) => text)).toEqual(["a", "b1", "b2", "b3", "c", "d", "e", "f", "g", "h", ""]);
    expect(read.paragraphs.map(({ index }) => index)).toEqual(read.paragraphs.map((_, index) => index));
    expect(read.textBoxes).toEqual([{ paragraph: 10, texts: ["di kotak"] }]);
  });

  test("blocks, cells and nested tables point at each other", () => {
    expect(read.blocks).toEqual([
      { kind: "paragraph", paragraph: 0 },
      { kind: "table", table: 0 },
      { kind: "paragraph", paragraph: 8 },
      { kind: "table", table: 2 },
      { kind: "paragraph", paragraph: 10 },
    ]);
    expect(read.tables[0]?.grid).toEqual([100, 50]);
    expect(read.tables[1]?.parent).toEqual({ table: 0, row: 0, cell: 0 });
    expect(read.tables[0]?.rows[0]?.cells[0]).toMatchObject({ paragraphs: [3], tables: [1] });
    expect(read.paragraphs[2]?.cell).toEqual({ table: 1, row: 0, cell: 1 });
    expect(read.controls.map(({ tag, paragraphs }) => [tag, paragraphs])).toEqual([
      ["baris", [6, 7]],
      ["blok", [8, 9]],
    ]);
  });

  test("merged cells", () => {
    const { tables } = snapshot(
      tbl([
        tr([tc("a", MERGE_START), tc("b", span(2)), tc("c", MERGE_START)]),
        tr([tc("", MERGED), tc("d"), tc("e"), tc("", MERGED)]),
        tr([tc("f"), tc("g"), tc("h"), tc("", MERGED)], '<w:trHeight w:val="400"/><w:tblHeader/>'),
        tr([tc("i"), tc("j")], '<w:gridBefore w:val="2"/>'),
      ]),
    );
    expect(
      tables[0]?.rows.map(({ cells }) => cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan])),
    ).toEqual([
      [
        [0, 1, 2],
        [1, 2, 1],
        [3, 1, 3],
      ],
      [
        [0, 1, 0],
        [1, 1, 1],
        [2, 1, 1],
        [3, 1, 0],
      ],
      [
        [0, 1, 1],
        [1, 1, 1],
        [2, 1, 1],
        [3, 1, 0],
      ],
      [
        [2, 1, 1],
        [3, 1, 1],
      ],
    ]);
    expect(tables[0]?.rows[2]).toMatchObject({ height: 20, header: true });
  });

  test("cells merged side by side in the old way are one", () => {
    const old = (value: string): string => `<w:hMerge w:val="${value}"/>`;
    const { tables } = snapshot(tbl([tr([tc("a", old("restart")), tc("b", old("continue")), tc("c")])]));
    expect(tables[0]?.rows[0]?.cells).toMatchObject([{ column: 0, columnSpan: 2, paragraphs: [0, 1] }, { column: 2 }]);
  });

  test("a deleted row says so", () => {
    const { tables, facts } = snapshot(tbl([tr(["a"], '<w:del w:id="1"/>')]));
    expect(tables[0]?.rows[0]?.deleted).toBe(true);
    expect(facts.revisions).toBe(true);
  });

  test("sections end at their paragraph", () => {
    const landscape = '<w:sectPr><w:pgSz w:w="18711" w:h="12191" w:orient="landscape"/></w:sectPr>';
    const { paragraphs, sections } = snapshot(
      p("a", landscape) + p("b") + '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
    );
    expect(paragraphs.map(({ section }) => section)).toEqual([0, 1]);
    expect(sections.map(({ width, landscape: wide }) => [width, wide])).toEqual([
      [935.55, true],
      [595.3, false],
    ]);
  });

  test("lists by the paragraph or its style", () => {
    const numPr = (id: number): string => `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="${id}"/></w:numPr>`;
    const styles = `<w:styles xmlns:w="${NS.w}"><w:style w:styleId="Induk"><w:pPr>${numPr(4)}</w:pPr></w:style><w:style w:styleId="Anak"><w:basedOn w:val="Induk"/></w:style></w:styles>`;
    const { paragraphs } = snapshot(
      p("a", numPr(3)) + p("b", '<w:pStyle w:val="Anak"/>') + p("c", `<w:pStyle w:val="Anak"/>${numPr(0)}`) + p("d"),
      { "word/styles.xml": styles },
    );
    expect(paragraphs.map(({ list }) => list)).toEqual([{ id: 3, level: 1 }, { id: 4, level: 1 }, null, null]);
  });
});

describe("content controls", () => {
  test("a placeholder fills the paragraph", () => {
    const { paragraphs } = snapshot(
      sdt(p("isi di sini"), { placeholder: true }) +
        p(sdt(t("isi"), { placeholder: true })) +
        p(sdt(t("isi"))) +
        p("isi"),
    );
    expect(paragraphs.map(({ placeholder }) => placeholder)).toEqual([true, true, false, false]);
    expect(paragraphs.map(({ control }) => control)).toEqual([0, 1, 2, null]);
  });

  test("a placeholder beside other text is a hint", () => {
    const [paragraph] = snapshot(p(t("NIP ") + sdt(t("18 angka"), { placeholder: true }))).paragraphs;
    expect(paragraph).toMatchObject({ placeholder: false, hints: ["18 angka"], control: null });
  });
});

test("facts of the document", () => {
  const settings = `<w:settings xmlns:w="${NS.w}"><w:trackRevisions/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:compat><w:compatSetting w:name="compatibilityMode" w:val="12"/></w:compat></w:settings>`;
  const rels = `<Relationships xmlns="${NS.rel}"><Relationship Id="a" Type="x/settings" Target="settings.xml"/><Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>`;
  const styles = `<w:styles xmlns:w="${NS.w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="23"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`;
  const { facts } = snapshot(p("a"), {
    "word/settings.xml": settings,
    "word/_rels/document.xml.rels": rels,
    "word/styles.xml": styles,
  });
  expect(facts).toEqual({
    trackChanges: true,
    revisions: false,
    hiddenText: false,
    compatibilityMode: 12,
    protected: true,
    shapesKnown: true,
    font: { name: "Arial", size: 11.5 },
  });
  expect(snapshot(p("a")).facts).toMatchObject({ trackChanges: false, protected: false, compatibilityMode: null });
});

describe("a text pass", () => {
  const before = snapshot(p("a") + p(sdt(t("isi"), { placeholder: true })) + tbl([tr(["b", "c"])]));

  test("shares what stayed", () => {
    const after = withTexts(before, ["a", "isi", "b", "baru"]);
    expect(after.paragraphs[0]).toBe(before.paragraphs[0]);
    expect(after.paragraphs[1]).toBe(before.paragraphs[1]);
    expect(after.paragraphs[3]).toMatchObject({ text: "baru", cell: { table: 0, row: 0, cell: 1 } });
    expect(after.tables).toBe(before.tables);
  });

  test("what was typed over is no placeholder any more", () => {
    expect(withTexts(before, ["a", "000.8/12", "b", "c"]).paragraphs[1]).toMatchObject({ placeholder: false });
  });

  test("another number of paragraphs is another structure", () => {
    expect(() => withTexts(before, ["a"])).toThrow(RangeError);
  });
});

describe("documents that are not sound", () => {
  const codeOf = (bytes: Uint8Array): string => {
    try {
      return String(readSnapshot(readPackage(bytes)).paragraphs.length);
    } catch (error) {
      if (error instanceof PackageError) return error.code;
      throw error;
    }
  };

  test("nested without end", () => {
    const depth = 4_000;
    expect(codeOf(docx(wordXml("<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth))))).toMatch(
      /^(damaged|brokenXml|0)$/,
    );
  });

  test("without a body, with empty tables, cells and drawings", () => {
    expect(codeOf(docx(`<w:document xmlns:w="${NS.w}"/>`))).toBe("0");
    expect(
      codeOf(
        docx(
          wordXml(
            "<w:tbl/><w:tbl><w:tr/><w:tr><w:tc/></w:tr></w:tbl><w:sdt/><w:p><w:r><w:drawing/><w:pict/></w:r></w:p>",
          ),
        ),
      ),
    ).toBe("1");
  });

  test("any tree of Word's elements is read or refused", () => {
    const names = [
      "w:p",
      "w:r",
      "w:t",
      "w:tbl",
      "w:tr",
      "w:tc",
      "w:tcPr",
      "w:vMerge",
      "w:sdt",
      "w:sdtContent",
      "w:ins",
      "w:fldChar",
      "w:drawing",
      "wp:anchor",
      "a:graphicData",
      "wpg:wgp",
      "wps:wsp",
      "w:pict",
      "v:group",
      "v:shape",
      "mc:AlternateContent",
      "mc:Choice",
      "mc:Fallback",
      "w:pPr",
      "w:sectPr",
      "w:numPr",
    ];
    const attributes = [
      "",
      ' w:val="restart"',
      ' w:fldCharType="begin"',
      ' Requires="wps x"',
      ' style="width:x;left"',
      ' w:w="-1"',
      ' coordsize="0,0"',
    ];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom("teks", "", "&lt;"),
        fc
          .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), fc.array(tie("tree"), { maxLength: 4 }))
          .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join("")}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (trees) => void codeOf(docx(wordXml(trees.join(""))))),
      { numRuns: 400 },
    );
  });
});
