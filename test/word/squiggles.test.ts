import fc from "fast-check";
import type { Faults, ProfileId } from "../../src/desk/engine/engine";
import type { Mark } from "../../src/word/mark";
import { sopDocx } from "./support/documents";
import { closeScenes, openScene, type Scene } from "./support/scene";

afterEach(closeScenes);

/** A scene that was read, and marks for values of its SOP by their paths. */
async function marked(profile: ProfileId = "web", faults: Partial<Faults> = {}) {
  const scene = await openScene(sopDocx(), profile, faults);
  const marks = async (wanted: Readonly<Record<string, string>>): Promise<Mark[]> => {
    const [sop] = (await scene.session.read()).recognition.sops;
    return Object.entries(wanted).map(([path, text]) => {
      const at = sop?.alamat.get(path);
      if (!at) throw new Error(`Nothing stands at ${path}`);
      return { key: path, at, text, weight: "warning" };
    });
  };
  scene.requests.length = 0;
  return { ...scene, marks };
}

/** The words under squiggles. */
const underlined = ({ office: { engine }, texts }: Scene): string[] =>
  engine.annotations().map(({ paragraph, start, end }) => (texts()[paragraph] ?? "").slice(start, end));

const NAMA = "identitas.nama";
const KEGIATAN = "prosedur.langkah.0.kegiatan";

describe.each(["web", "m365"] as const)("squiggles on %s", (profile) => {
  test("stand under the exact words, and go when they are no longer asked for", async () => {
    const scene = await marked(profile);
    await scene.session.mark(await scene.marks({ [NAMA]: "Surat", [KEGIATAN]: "Menerima" }));
    expect(underlined(scene)).toEqual(["Surat", "Menerima"]);
    expect(scene.office.engine.annotations().map(({ colorScheme }) => colorScheme)).toEqual(["Berry", "Berry"]);
    await scene.session.mark(await scene.marks({ [KEGIATAN]: "Menerima" }));
    expect(underlined(scene)).toEqual(["Menerima"]);
    await scene.session.mark([]);
    expect(underlined(scene)).toEqual([]);
  });

  test("one that stays is not made anew; a row above moves nothing", async () => {
    const scene = await marked(profile);
    await scene.session.mark(await scene.marks({ [KEGIATAN]: "Menerima" }));
    const [before] = scene.office.engine.annotations();
    const index = scene.texts().indexOf("Pengelolaan Surat Masuk");
    scene.office.engine.splitParagraph(index, 11);
    await scene.session.mark(await scene.marks({ [KEGIATAN]: "Menerima" }));
    expect(scene.office.engine.annotations().map(({ id }) => id)).toEqual([before?.id]);
    await scene.session.mark(await scene.marks({ [KEGIATAN]: "surat" }));
    expect(underlined(scene)).toEqual(["surat"]);
  });

  test("a click tells the mark; after the end nobody is told", async () => {
    const scene = await marked(profile);
    const clicked: string[] = [];
    const stop = scene.session.onMark((key) => clicked.push(key));
    await scene.session.mark(await scene.marks({ [NAMA]: "Surat" }));
    const [{ paragraph, start } = { paragraph: 0, start: 0 }] = scene.office.engine.annotations();
    scene.office.engine.click(paragraph, start + 1);
    await scene.pass(0);
    expect(clicked).toEqual([NAMA]);
    stop();
    scene.office.engine.click(paragraph, start + 1);
    await scene.pass(0);
    expect(clicked).toEqual([NAMA]);
  });
});

test("words that do not stand there once: all of the text is meant; a text that changed meanwhile has no squiggle", async () => {
  const scene = await marked();
  const marks = await scene.marks({ [NAMA]: "a", [KEGIATAN]: "Menerima" });
  const nama = scene.texts().indexOf("Pengelolaan Surat Masuk");
  scene.office.engine.typeText(
    scene.texts().findIndex((text) => text.startsWith("Menerima surat")),
    "Lain",
  );
  await scene.session.mark(marks);
  expect(underlined(scene)).toEqual([scene.texts()[nama]]);
});

describe("where Word has no squiggles there is no trace of them, and no error", () => {
  test.each<[string, ProfileId, Partial<Faults>]>([
    ["not announced", "ltsc2021", {}],
    ["announced in vain, without a subscription", "ltsc2024", {}],
    ["failing on the web", "web", { anotasiGagal: true }],
    ["failing on Microsoft 365", "m365", { anotasiGagal: true }],
  ])("%s", async (_, profile, faults) => {
    const scene = await marked(profile, faults);
    const marks = await scene.marks({ [NAMA]: "Surat" });
    const before = scene.parts();
    await scene.session.mark(marks);
    scene.requests.length = 0;
    await scene.session.mark([...marks]);
    expect(scene.requests).toEqual([]);
    expect([underlined(scene), scene.parts()]).toEqual([[], before]);
  });

  test("failing later on: what stands is brought up to date when it works again", async () => {
    const scene = await marked();
    await scene.session.mark(await scene.marks({ [NAMA]: "Surat" }));
    scene.office.engine.setFault("anotasiGagal", true);
    await scene.session.mark(await scene.marks({ [KEGIATAN]: "Menerima" }));
    scene.office.engine.setFault("anotasiGagal", false);
    await scene.session.mark(await scene.marks({ [KEGIATAN]: "Menerima" }));
    expect(underlined(scene)).toEqual(["Menerima"]);
  });
});

test("whatever is asked for in whatever order, the last marks stand and no others", async () => {
  const scene = await marked();
  const words = { [NAMA]: "Surat", [KEGIATAN]: "Menerima", "prosedur.langkah.1.kegiatan": "surat" };
  const all = await scene.marks(words);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.subarray(all), { minLength: 1, maxLength: 4 }), async (steps) => {
      await Promise.all(steps.map((marks) => scene.session.mark(marks)));
      expect(underlined(scene).sort()).toEqual(
        steps
          .at(-1)!
          .map(({ text }) => text)
          .sort(),
      );
    }),
    { numRuns: 10 },
  );
});
