import fc from "fast-check";
import { alignParagraphs } from "../../src/word/align";

describe("paragraphs of the OOXML and of Word", () => {
  test.each<[string, string[], string[], (number | null)[]]>([
    ["equal count: by place, whatever the texts", ["a", "b"], ["a", "x"], [0, 1]],
    ["one more at the end of the OOXML", ["a", "b", ""], ["a", "b"], [0, 1, null]],
    ["one more at the end in Word", ["a", "b"], ["a", "b", ""], [0, 1]],
    ["Word leaves one out", ["a", "b", "c", "d"], ["a", "c", "d"], [0, null, 1, 2]],
    ["Word adds one", ["a", "b", "c"], ["a", "x", "b", "c"], [0, 2, 3]],
    [
      "one text differs, one is left out",
      ["a", "f", "b", "c", "d", "e"],
      ["a", "F", "b", "c", "e"],
      [0, 1, 2, 3, null, 4],
    ],
  ])("%s", (_, ooxml, word, expected) => {
    expect(alignParagraphs(ooxml, word)).toEqual(expected);
  });

  test("leaving out any one of many different paragraphs keeps all others in place", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 3, maxLength: 60, selector: (s) => s.trim() }),
        fc.nat(),
        (raw, pick) => {
          const texts = raw.map((text, index) => `${index} ${text}`);
          const gone = pick % texts.length;
          const word = texts.filter((_, index) => index !== gone);
          const expected = texts.map((_, index) => (index === gone ? null : index < gone ? index : index - 1));
          expect(alignParagraphs(texts, word)).toEqual(expected);
        },
      ),
    );
  });

  test("never maps two paragraphs onto one, and keeps the order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("", "a", "b", "c")),
        fc.array(fc.constantFrom("", "a", "b", "c")),
        (ooxml, word) => {
          const found = alignParagraphs(ooxml, word).filter((index) => index !== null);
          expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
          expect(found.every((index) => index < word.length)).toBe(true);
        },
      ),
    );
  });
});
