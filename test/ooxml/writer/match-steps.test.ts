import fc from "fast-check";
import { matchSteps } from "../../../src/ooxml/writer/rebuild/match-steps";
import { langkahKosong } from "../../../src/sop/kosong";
import type { Langkah } from "../../../src/sop/sop";

const steps = (texts: readonly string[]): Langkah[] => texts.map((kegiatan) => ({ ...langkahKosong(), kegiatan }));

test.each<[string, string[], string[], (number | null)[]]>([
  ["nothing changed", ["a", "b"], ["a", "b"], [0, 1]],
  ["inserted", ["a", "b"], ["a", "x", "b"], [0, null, 1]],
  ["moved", ["a", "b", "c"], ["c", "a", "b"], [2, 0, 1]],
  ["deleted", ["a", "b", "c"], ["a", "c"], [0, 2]],
  ["rewritten", ["a", "b", "c"], ["a", "lain", "c"], [0, 1, 2]],
  ["the first rewritten", ["a", "b"], ["lain", "b"], [0, 1]],
  ["twice the same text", ["a", "a"], ["a", "x", "a"], [0, null, 1]],
  ["spaces only", ["a  b"], ["a b"], [0]],
  ["all rewritten", ["a", "b"], ["x", "y"], [0, 1]],
])("%s", (_, old, now, expected) => {
  expect(matchSteps(steps(old), steps(now))).toEqual(expected);
});

test("no old step is taken twice, and an unchanged list is matched one to one", () => {
  const texts = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (old, now) => {
      const taken = matchSteps(steps(old), steps(now)).filter((index) => index !== null);
      expect(new Set(taken).size).toBe(taken.length);
      expect(matchSteps(steps(old), steps(old))).toEqual([...old.keys()]);
    }),
  );
});
