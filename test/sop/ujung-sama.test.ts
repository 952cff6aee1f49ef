import { ujungSama } from "../../src/sop/ujung-sama";

test.each<[string, string, string, [number, number]]>([
  ["the same", "abc", "abc", [3, 3]],
  ["none before", "", "abc", [0, 3]],
  ["none after", "abc", "", [0, 0]],
  ["another in its place", "abc", "aXc", [1, 2]],
  ["put in", "abc", "aXbc", [1, 2]],
  ["taken out", "abc", "ac", [1, 1]],
  ["doubled", "abc", "abbc", [2, 2]],
  ["another at both ends", "abc", "XbY", [0, 3]],
  ["all others", "abc", "xyz", [0, 3]],
])("two lists, %s", (_, lama, baru, ujung) => {
  expect(ujungSama([...lama], [...baru], (a, b) => a === b)).toEqual(ujung);
});
