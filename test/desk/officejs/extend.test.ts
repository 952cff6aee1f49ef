import { metadata } from "../../support/word-metadata";
import { eventTypeId } from "../../../src/desk/officejs/event-type";
import { open, word } from "../../support/desk";
import { paragraph } from "../../support/office-docx";

const described = () => structuredClone(metadata());

describe("the description made from the typings", () => {
  const { clientObjectTypes, enumTypes, apiSets } = described();
  const type = (name: string) => clientObjectTypes.find((one) => one.name === name);

  test("knows the classes, their members and requirement sets", () => {
    expect(clientObjectTypes.length).toBeGreaterThan(150);
    const id = type("Paragraph")?.scalarProperties.find(({ name }) => name === "uniqueLocalId");
    expect(apiSets[(id?.apiSetInfoOrdinal ?? 0) - 1]).toEqual(["1.6", "WordApi"]);
    expect(type("Document")?.events.map(({ name }) => name)).toContain("ParagraphChanged");
    expect(type("ParagraphCollection")?.navigationMethods.map(({ name }) => name)).toContain("_GetItem");
    expect(enumTypes.find(({ name }) => name === "InsertLocation")?.fields).toMatchObject({ before: "Before" });
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(described()))).toEqual(described());
  });
});

test("events of all classes travel under numbers of their own", () => {
  const names = new Set(described().clientObjectTypes.flatMap(({ events }) => events.map(({ name }) => name)));
  expect(new Set([...names].map(eventTypeId)).size).toBe(names.size);
});

test("office.js keeps its own classes and gains what it lacks", async () => {
  await open(paragraph("satu"));
  expect("uniqueLocalId" in Word.Paragraph.prototype).toBe(true);
  expect("onParagraphChanged" in Word.Document.prototype).toBe(true);
  // Microsoft's own getter does more than the generated one would: it stays.
  const own = Object.getOwnPropertyDescriptor(Word.Paragraph.prototype, "text")?.get?.toString() ?? "";
  expect(own).not.toContain("thisBuilder");
  // An enumeration of 2022 that is a class today keeps its values.
  expect((Word.Style as unknown as Record<string, string>).heading1).toBe("Heading1");
});

test("links of added classes lead to Microsoft's own, and added values arrive", async () => {
  await open(paragraph("satu"));
  const text = await word((context) => {
    const first = context.document.body.paragraphs.getFirst();
    const ids = first.insertAnnotations({
      critiques: [{ colorScheme: Word.CritiqueColorScheme.red, start: 0, length: 4 }],
    });
    const { critiqueAnnotation } = first.getAnnotations().getFirst();
    const { range } = critiqueAnnotation;
    range.load("text");
    return () => [range instanceof Word.Range, range.text, ids.value.length];
  });
  expect(text).toEqual([true, "satu", 1]);
});
