import { en } from "../../../src/taskpane/messages/en";
import { id } from "../../../src/taskpane/messages/id";

/** Every sentence by its keys; a function is called with figures and names, as the pane calls it. */
function kalimat(isi: object, awal = ""): Map<string, string> {
  const semua = Object.entries(isi).flatMap(([kunci, nilai]: [string, unknown]) => {
    const jalur = `${awal}${kunci}`;
    if (typeof nilai === "string") return [[jalur, nilai] as const];
    if (typeof nilai === "function")
      return [[jalur, String((nilai as (...isi: unknown[]) => string)(2, 3, 4))] as const];
    return [...kalimat(nilai as object, `${jalur}.`)];
  });
  return new Map(semua);
}

const indonesia = kalimat(id);
const inggris = kalimat(en);

it("both languages say the same things", () => {
  expect([...inggris.keys()].sort()).toEqual([...indonesia.keys()].sort());
});

it.each([
  ["id", indonesia],
  ["en", inggris],
] as const)("%s: no sentence is empty or unfinished", (_, semua) => {
  const buruk = [...semua].filter(([, teks]) => teks.trim() === "" || /undefined|NaN|\[object|TODO|\{\w+\}/.test(teks));
  expect(buruk).toEqual([]);
});

it("longer sentences are translated, not copied", () => {
  const sama = [...indonesia].filter(
    ([kunci, teks]) => !kunci.startsWith("templat.ukuran") && teks.split(" ").length > 3 && inggris.get(kunci) === teks,
  );
  expect(sama).toEqual([]);
});

it("Indonesian sentences use no English and no jargon", () => {
  const asing = /\b(error|warning|file|table|button|click|undo|save|please|XML|API|plugin|add-in|host)\b/i;
  expect([...indonesia].filter(([, teks]) => asing.test(teks))).toEqual([]);
});

it.each([
  [1, "Step 1 deleted. 1 arrow now leads to the step in its place."],
  [2, "Step 1 deleted. 2 arrows now lead to the step in its place."],
  [0, "Step 1 deleted."],
])("English counts %d right", (panah, teks) => {
  expect(en.langkah.dihapus(1, panah)).toBe(teks);
});
