import { buildTemplate } from "../../../src/ooxml/writer/document";
import { placeholders } from "../../../src/ooxml/writer/fields";
import { readSnapshot } from "../../../src/ooxml/reader";
import { DEFAULT_TEMPLATE } from "../../../src/ooxml/options";

const BOTH = ["id", "en"] as const;

test.each(BOTH)("the %s template shows exactly the fields that are told to the host", (bahasa) => {
  const { controls } = readSnapshot(buildTemplate({ ...DEFAULT_TEMPLATE, halamanJudul: true, bahasa }));
  const told = placeholders(bahasa).map(({ tag, title }) => `${tag}: ${title}`);
  expect(new Set(controls.map(({ tag, title }) => `${tag}: ${title}`))).toEqual(new Set(told));
});

test.each(BOTH)("every %s field has a title that Word takes and a hint with a full text", (bahasa) => {
  for (const { title, placeholder } of placeholders(bahasa)) {
    expect(title.length).toBeLessThanOrEqual(64);
    expect(placeholder.length).toBeGreaterThan(10);
  }
});

test("both languages have the same fields", () => {
  const [id, en] = BOTH.map((bahasa) => placeholders(bahasa).map(({ tag }) => tag));
  expect(en).toEqual(id);
});

test("every empty field is a placeholder", () => {
  const { controls, paragraphs } = readSnapshot(buildTemplate(DEFAULT_TEMPLATE));
  expect(controls.length).toBeGreaterThan(15);
  expect(controls.filter(({ placeholder }) => !placeholder)).toEqual([]);
  expect(paragraphs.filter(({ placeholder }) => placeholder).length).toBeGreaterThanOrEqual(controls.length - 1);
});
