import { fromFlatOpc, mainDocument, type Package } from "../../../src/ooxml/package";
import { readSnapshot } from "../../../src/ooxml/reader";
import type { Snapshot } from "../../../src/ooxml/snapshot";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";
import { buildDocument } from "../../../src/ooxml/writer/document";
import { buildInsertion, type InsertionPlace } from "../../../src/ooxml/writer/insertion";
import { usedNumbers } from "../../../src/ooxml/writer/used-numbers";
import { all, NS } from "../../../src/ooxml/xml";
import { sopKosong } from "../../../src/sop/kosong";
import { SDK_TIMEOUT, validate } from "../../support/validate";
import { letter } from "./hosts";

const insert = (place: InsertionPlace | null): Package =>
  fromFlatOpc(buildInsertion(sopKosong(), null, DEFAULT_TEMPLATE, place));

const pages = ({ sections }: Snapshot): string[] =>
  sections.map(({ landscape, width }) => `${landscape ? "landscape" : "upright"} ${Math.round(width)}`);

const F4 = "landscape 935";

describe("into a document without text", () => {
  const pkg = insert(null);

  test("the pages are those of the SOP, whether the host takes the last section or not", () => {
    expect(pages(readSnapshot(pkg))).toEqual([F4, F4]);
  });

  test("it is sound", async () => expect(await validate(pkg)).toEqual([]), SDK_TIMEOUT);
});

describe("among the texts of a letter", () => {
  const host = letter();
  const place = { host, section: 0, textBefore: true, textAfter: true };
  const pkg = insert(place);
  const snapshot = readSnapshot(pkg);

  test("the text before keeps its page and its letterhead, the SOP has its own page", () => {
    // The last section stands for the host's own, which the text after keeps.
    expect(pages(snapshot).slice(0, 2)).toEqual(["upright 595", F4]);
    const [before, own] = all(mainDocument(pkg).root, NS.w, "sectPr");
    expect(all(before as Element, NS.w, "headerReference")).toHaveLength(1);
    expect(all(own as Element, NS.w, "headerReference")).toHaveLength(0);
    expect(pkg.parts.get("word/header1.xml")?.text).toContain("KOP SURAT");
  });

  test("breaks stand in paragraphs of their own, outside content controls, and a paragraph follows", () => {
    for (const section of all(mainDocument(pkg).root, NS.w, "sectPr")) {
      const paragraph = section.parentNode?.parentNode as Element;
      expect(all(paragraph, NS.w, "r")).toHaveLength(0);
      expect((paragraph.parentNode as Element).localName).toBe("body");
    }
    expect(snapshot.blocks.at(-1)).toEqual({ kind: "paragraph", paragraph: snapshot.paragraphs.length - 1 });
  });

  test("at the very beginning nothing is broken off", () => {
    expect(pages(readSnapshot(insert({ ...place, textBefore: false })))[0]).toBe(F4);
  });

  test("it is sound", async () => expect(await validate(pkg)).toEqual([]), SDK_TIMEOUT);
});

describe("as the next SOP of a bundle", () => {
  const host = buildDocument(sopKosong(), null, DEFAULT_TEMPLATE);
  const pkg = insert({ host, section: 0, textBefore: true, textAfter: false });

  test("it begins a page and needs no section", () => {
    const snapshot = readSnapshot(pkg);
    expect(all(mainDocument(pkg).root, NS.w, "sectPr")).toHaveLength(0);
    expect(snapshot.paragraphs[0]?.startsPage).toBe(true);
  });

  test("it uses no number of the first one: shapes, controls, lists", () => {
    const first = usedNumbers(host);
    const both = usedNumbers(pkg);
    expect([...both.ids].filter((id) => first.ids.has(id))).toEqual([]);
    const lists = readSnapshot(pkg).paragraphs.flatMap(({ list }) => (list ? [list.id] : []));
    expect(Math.min(...lists)).toBeGreaterThan(first.lists);
  });

  test("its lists do not go on counting: no definition has the mark of another", () => {
    const marks = all(pkg.parts.get("word/numbering.xml")?.root as Element, NS.w, "nsid");
    const values = marks.map((mark) => mark.getAttributeNS(NS.w, "val"));
    expect(new Set(values).size).toBe(values.length);
    expect(values).toHaveLength(12);
  });

  test("it is sound", async () => expect(await validate(pkg)).toEqual([]), SDK_TIMEOUT);
});
