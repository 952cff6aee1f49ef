import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { en } from "../../../src/taskpane/messages/en";
import { TEKS as langkah } from "../../../src/taskpane/langkah/teks";
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

const PANEL = resolve(__dirname, "../../../src/taskpane");

/** The sentences of each view that brings its own: `src/taskpane/<view>/teks.ts`. */
const milikView = readdirSync(PANEL, { recursive: true, encoding: "utf8" })
  .filter((berkas) => /(^|[\\/])teks\.ts$/.test(berkas))
  .map((berkas) => {
    const { TEKS } = jest.requireActual<{ TEKS: { id: object; en: object } }>(resolve(PANEL, berkas));
    return [berkas, kalimat(TEKS.id), kalimat(TEKS.en)] as const;
  });

describe.each([["messages", kalimat(id), kalimat(en)] as const, ...milikView])("%s", (_, indonesia, inggris) => {
  it("both languages say the same things", () => {
    expect([...inggris.keys()].sort()).toEqual([...indonesia.keys()].sort());
  });

  it("no sentence is empty or unfinished", () => {
    const buruk = [...indonesia, ...inggris].filter(
      ([, teks]) => teks.trim() === "" || /undefined|NaN|\[object|TODO|\{\w+\}/.test(teks),
    );
    expect(buruk).toEqual([]);
  });

  it("longer sentences are translated, not copied", () => {
    const sama = [...indonesia].filter(
      ([kunci, teks]) => !kunci.startsWith("ukuran") && teks.split(" ").length > 3 && inggris.get(kunci) === teks,
    );
    expect(sama).toEqual([]);
  });

  it("Indonesian sentences use no English and no jargon", () => {
    const asing = /\b(error|warning|file|table|button|click|undo|save|please|XML|API|plugin|add-in|host)\b/i;
    expect([...indonesia].filter(([, teks]) => asing.test(teks))).toEqual([]);
  });
});

it.each([
  [1, "Step 1 deleted. 1 arrow now leads to the step in its place."],
  [2, "Step 1 deleted. 2 arrows now lead to the step in its place."],
  [0, "Step 1 deleted."],
])("English counts %d right", (panah, teks) => {
  expect(langkah.en.langkah.dihapus(1, panah)).toBe(teks);
});
