import { readPackage, toZip } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import { DEFAULT_TEMPLATE, type TemplateOptions } from "../../../src/ooxml/options";
import { buildDocument, buildTemplate } from "../../../src/ooxml/writer/document";
import { lengkapi } from "../../../src/sop/input";
import type { Kertas } from "../../../src/sop/profile";
import bersih from "../../fixtures/sop-bersih.json";
import { SDK_TIMEOUT, validate } from "../../support/validate";

const SOP = lengkapi(bersih as Parameters<typeof lengkapi>[0]);
const MM = 72 / 25.4;

const PAPERS: readonly [Kertas, number, number][] = [
  ["F4", 330 * MM, 215 * MM],
  ["A4", 297 * MM, 210 * MM],
  ["Legal", 1008, 612],
  ["Letter", 792, 612],
];

describe.each(PAPERS)("on %s", (kertas, width, height) => {
  const options = (halamanJudul: boolean): TemplateOptions => ({ ...DEFAULT_TEMPLATE, kertas, halamanJudul });

  test("the page lies on its longer side", () => {
    const [page, ...more] = readSnapshot(buildTemplate(options(false))).sections;
    expect(more).toEqual([]);
    expect(page?.landscape).toBe(true);
    expect(page?.width).toBeCloseTo(width, 0);
    expect(page?.height).toBeCloseTo(height, 0);
  });

  test.each([false, true])("the tables keep between the margins, cover page %s", (halamanJudul) => {
    const { sections, tables } = readSnapshot(buildDocument(SOP, null, options(halamanJudul)));
    const page = sections[0];
    const room = page ? page.width - page.margin.left - page.margin.right : 0;
    expect(tables).toHaveLength(2);
    for (const { grid } of tables) expect(grid.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(room + 0.1);
  });

  test.each([false, true])(
    "empty and filled it is sound, cover page %s",
    async (halamanJudul) => {
      const found = await Promise.all([
        validate(buildTemplate(options(halamanJudul))),
        validate(buildDocument(SOP, null, options(halamanJudul))),
      ]);
      expect(found.flat()).toEqual([]);
    },
    SDK_TIMEOUT,
  );
});

describe("a document", () => {
  const pkg = buildDocument(SOP, null, DEFAULT_TEMPLATE);
  const snapshot = readSnapshot(pkg);
  const text = (name: string): string => pkg.parts.get(name)?.text ?? "";

  test("is of today's Word, in Indonesian, with its title", () => {
    expect(snapshot.facts.compatibilityMode).toBe(15);
    expect(text("word/styles.xml")).toContain('<w:lang w:val="id-ID"');
    expect(text("docProps/core.xml")).toContain("<dc:title>SOP Pengelolaan Surat Masuk</dc:title>");
  });

  test("repeats the header of the procedure on every page", () => {
    expect(snapshot.tables[1]?.rows.map(({ header }) => header).slice(0, 3)).toEqual([true, true, false]);
  });

  test("begins the procedure on a page of its own", () => {
    const table = snapshot.blocks.findIndex((block) => block.kind === "table" && block.table === 1);
    const before = snapshot.blocks[table - 1];
    expect(before?.kind === "paragraph" && snapshot.paragraphs[before.paragraph]?.startsPage).toBe(true);
  });

  test("never touches the styles of Word but for the least that a document needs", () => {
    const ids = [...text("word/styles.xml").matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id ?? "");
    const words = ids.filter((id) => !id.startsWith("SOP"));
    expect(words).toEqual(["Normal", "DefaultParagraphFont", "TableNormal", "NoList"]);
  });

  test("uses only styles that it has", () => {
    const ids = new Set([...text("word/styles.xml").matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    const used = text("word/document.xml").matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g);
    expect([...used].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("says of every spacing what its lines are counted by", () => {
    const spacings = `${text("word/styles.xml")}${text("word/document.xml")}`.match(/<w:spacing [^>]*w:line=[^>]*>/g);
    expect(spacings?.filter((each) => !each.includes("w:lineRule="))).toEqual([]);
  });

  test("has the same bytes each time, and they open", () => {
    const bytes = toZip(pkg);
    expect(toZip(buildDocument(SOP, null, DEFAULT_TEMPLATE))).toEqual(bytes);
    expect(readSnapshot(readPackage(bytes)).paragraphs.length).toBe(snapshot.paragraphs.length);
  });
});
