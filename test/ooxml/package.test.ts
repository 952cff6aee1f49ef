import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import {
  contentTypes,
  fromFlatOpc,
  mainDocument,
  PackageError,
  Part,
  readPackage,
  relationships,
  toFlatOpc,
  toZip,
  withParts,
} from "../../src/ooxml/package";
import { packageSentence, type PackageErrorCode } from "../../src/ooxml/package-errors";
import { NS } from "../../src/ooxml/xml";
import { docx, DOCX_FILES, wordXml } from "../support/docx";

const utf16 = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(500).fill(0), ...utf16(stream)]);
const zipped = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

function codeOf(action: () => unknown): PackageErrorCode | null {
  try {
    action();
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
  return null;
}

describe("readPackage refuses", () => {
  const cases: [PackageErrorCode, string, Uint8Array][] = [
    ["empty", "an empty file", new Uint8Array()],
    ["notZip", "plain text", strToU8("Nomor SOP: 12")],
    ["rtf", "RTF", strToU8("{\\rtf1\\ansi SOP}")],
    ["pdf", "PDF", strToU8("%PDF-1.7\n")],
    ["oldWord", "an old .doc", compound("WordDocument")],
    ["encrypted", "a locked .docx", compound("EncryptedPackage")],
    ["oldExcel", "an old .xls", compound("Workbook")],
    ["notWord", "another OLE file", compound("PowerPoint Document")],
    ["odt", "LibreOffice text", zipped({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" })],
    ["xlsx", "an Excel workbook", zipped({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" })],
    ["notWord", "a presentation", zipped({ "ppt/presentation.xml": "<p/>" })],
    ["noDocument", "any other zip", zipped({ "catatan.txt": "SOP" })],
    ["damaged", "the start of a zip only", docx(wordXml("<w:p/>")).subarray(0, 300)],
    ["damaged", "two letters", strToU8("PK")],
    ["brokenXml", "XML that does not close", docx(`<w:document xmlns:w="${NS.w}"><w:body>`)],
    ["brokenXml", "an empty document part", docx("")],
    ["noDocument", "a document part of another kind", docx("<html/>")],
    ["doctype", "a DOCTYPE", docx(`<!DOCTYPE x [<!ENTITY a "b">]>${wordXml("")}`)],
    ["strict", "Strict Open XML", docx('<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>')],
  ];

  test.each(cases)("%s: %s", (code, _name, bytes) => {
    expect(codeOf(() => readPackage(bytes))).toBe(code);
  });

  test("a DOCTYPE in any other XML part, before a parser sees it", () => {
    const files = { ...DOCX_FILES(wordXml("<w:p/>")), "customXml/item1.xml": "<!doctype lolz><lolz/>" };
    expect(codeOf(() => readPackage(zipped(files)))).toBe("doctype");
  });

  test("every code has a sentence in both languages", () => {
    const codes = [...new Set(cases.map(([code]) => code)), "tooLarge" as const];
    for (const code of codes) {
      expect(packageSentence(code, "id")).toMatch(/^[A-Z].{20,}\.$/);
      expect(packageSentence(code, "en")).toMatch(/^[A-Z].{20,}\.$/);
    }
  });
});

describe("the cap on real output", () => {
  const limits = { maxBytes: 1 << 20 };

  test("a bomb that declares 10 bytes", () => {
    const bomb = zipped({ "word/document.xml": wordXml("<w:p/>") + " ".repeat(3 << 20) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(codeOf(() => readPackage(bomb, limits))).toBe("tooLarge");
  });

  test("many small parts add up", () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`word/media/${i}.xml`, " ".repeat(30_000)]));
    expect(codeOf(() => readPackage(zipped({ ...files, ...DOCX_FILES(wordXml("<w:p/>")) }), limits))).toBe("tooLarge");
  });

  test("100 MB fail clearly and in little memory", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(100 << 20) });
    const before = process.memoryUsage().arrayBuffers;
    expect(codeOf(() => readPackage(new Uint8Array(100 << 20)))).toBe("tooLarge");
    expect(codeOf(() => readPackage(bomb))).toBe("tooLarge");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 << 20);
  });
});

describe("zip and Flat OPC", () => {
  const source = docx(wordXml("<w:p><w:r><w:t>Menerima surat &amp; berkas</w:t></w:r></w:p>"), {
    "word/media/image1.png": "\u0089PNG",
  });

  test("the same parts give the same bytes", () => {
    const pkg = readPackage(source);
    expect(toZip(pkg)).toEqual(toZip(readPackage(toZip(pkg))));
  });

  test("a package survives Flat OPC", () => {
    const pkg = readPackage(source);
    const back = fromFlatOpc(toFlatOpc(pkg));
    expect([...back.parts.keys()].sort()).toEqual([...pkg.parts.keys()].sort());
    expect(contentTypes(back)).toEqual(contentTypes(pkg));
    expect(mainDocument(back).root.textContent).toBe("Menerima surat & berkas");
    expect(back.parts.get("word/media/image1.png")?.bytes).toEqual(pkg.parts.get("word/media/image1.png")?.bytes);
    expect(toFlatOpc(readPackage(toZip(back)))).toContain("Menerima surat &amp; berkas");
  });

  test("withParts replaces and shares", () => {
    const pkg = readPackage(source);
    const changed = withParts(pkg, [Part.ofText("word/document.xml", wordXml("<w:p/>"))]);
    expect(mainDocument(changed).root.textContent).toBe("");
    expect(mainDocument(pkg).root.textContent).not.toBe("");
    expect(changed.parts.get("word/styles.xml")).toBe(pkg.parts.get("word/styles.xml"));
  });

  test("Flat OPC that is none", () => {
    expect(codeOf(() => fromFlatOpc("<a/>"))).toBe("noDocument");
    expect(codeOf(() => fromFlatOpc("<a"))).toBe("brokenXml");
    expect(codeOf(() => fromFlatOpc("<!DOCTYPE a><a/>"))).toBe("doctype");
  });
});

test("relationships resolve against the folder of their source", () => {
  const pkg = readPackage(
    docx(wordXml("<w:p/>"), {
      "word/_rels/document.xml.rels": `<Relationships xmlns="${NS.rel}"><Relationship Id="a" Type="x/image" Target="media/1.png"/>
        <Relationship Id="b" Type="x/customXml" Target="../customXml/item1.xml"/><Relationship Id="c" Type="x/styles" Target="/word/styles.xml"/>
        <Relationship Id="d" Type="x/hyperlink" Target="https://example.go.id/" TargetMode="External"/></Relationships>`,
    }),
  );
  expect(relationships(pkg, "word/document.xml").map(({ kind, target }) => [kind, target])).toEqual([
    ["image", "word/media/1.png"],
    ["customXml", "customXml/item1.xml"],
    ["styles", "word/styles.xml"],
    ["hyperlink", "https://example.go.id/"],
  ]);
  expect(relationships(pkg, "word/styles.xml")).toEqual([]);
});

test("mangled files never throw anything but the typed error", () => {
  const sound = docx(wordXml("<w:p><w:r><w:t>SOP</w:t></w:r></w:p>"));
  const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), fc.nat(sound.length), (changes, length) => {
      const bytes = sound.slice(0, length < 50 ? sound.length : length);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      codeOf(() => mainDocument(readPackage(bytes)));
    }),
    { numRuns: 300 },
  );
});
