import fc from "fast-check";
import { matchLines } from "../../src/word/match-lines";

describe("lines of one outline in another", () => {
  test.each<[string, string[], string[], number, (number | null)[]]>([
    ["nothing changed", ["a", "b"], ["a", "b"], Infinity, [0, 1]],
    ["one added", ["a", "b"], ["a", "x", "b"], Infinity, [0, 2]],
    ["one gone, one changed elsewhere", ["a", "b", "c", "d"], ["A", "b", "d"], Infinity, [null, 1, null, 2]],
    ["equal lines around a known place", ["t", "∅"], ["t", "∅", "u", "∅", "∅"], 1, [0, 4]],
  ])("%s", (_, left, right, limit, expected) => {
    expect(matchLines(left, right, limit)).toEqual(expected);
  });

  test("only equal lines are matched, in order, each once; none is missed when lines were only added", () => {
    const lines = fc.array(fc.constantFrom("∅", "a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const found = matchLines(left, right);
        found.forEach((place, index) => expect(place === null || right[place] === left[index]).toBe(true));
        const places = found.filter((place) => place !== null);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
    fc.assert(
      fc.property(lines, fc.array(fc.tuple(fc.nat(12), fc.constantFrom("∅", "x"))), (left, added) => {
        const right = added.reduce<string[]>((all, [at, line]) => [...all.slice(0, at), line, ...all.slice(at)], left);
        expect(matchLines(left, right)).not.toContain(null);
      }),
    );
  });
});
