import type { Faults, ProfileId } from "../../src/desk/engine/engine";
import type { Reading } from "../../src/word/session";
import { sopDocx } from "./support/documents";
import { closeScenes, openScene, PROFILES, type Scene } from "./support/scene";

afterEach(closeScenes);

const PLACE = "Pengelolaan Surat Masuk";

/** A scene with a watch, after its first reading; `seen` holds the name of the SOP in each later one. */
async function watched(
  profile: ProfileId,
  faults: Partial<Faults> = {},
): Promise<Scene & { seen: string[]; readings: Reading[]; stop: () => void }> {
  const scene = await openScene(sopDocx(), profile, faults);
  const readings: Reading[] = [];
  const seen: string[] = [];
  await scene.session.read();
  const stop = scene.session.watch((reading) => {
    readings.push(reading);
    seen.push(reading.recognition.sops[0]?.sop.identitas.nama ?? "");
  });
  await scene.pass(0);
  scene.requests.length = 0;
  return { ...scene, seen, readings, stop };
}

/** Milliseconds of the pane's time from a change until it was read. */
async function delay(scene: Scene & { seen: string[] }, change: () => void): Promise<number> {
  const before = scene.seen.length;
  change();
  for (let waited = 0; waited <= 3000; waited += 50) {
    await scene.pass(waited === 0 ? 0 : 50);
    if (scene.seen.length > before) return waited;
  }
  return Infinity;
}

const type = (scene: Scene, text: string) => (): void => {
  const index = scene.texts().findIndex((each) => each.startsWith(PLACE.slice(0, 11)));
  scene.office.engine.typeText(index, text);
};

describe.each(PROFILES)("watching on %s", (profile) => {
  const bar = profile === "ltsc2021" ? 2000 : 500;

  test(`a change is read within ${bar} ms, in one sync`, async () => {
    const scene = await watched(profile);
    await scene.pass(700);
    expect(await delay(scene, type(scene, "Pengelolaan Surat Keluar"))).toBeLessThanOrEqual(bar);
    expect(scene.seen).toEqual(["Pengelolaan Surat Keluar"]);
    const checks = scene.requests.filter((names) => names.length > 1);
    expect(checks).toHaveLength(1);
  });

  test("a new paragraph is read with two syncs", async () => {
    const scene = await watched(profile);
    const index = scene.texts().indexOf(PLACE);
    await delay(scene, () => scene.office.engine.splitParagraph(index, 11));
    expect(scene.readings).toHaveLength(1);
    expect(scene.requests.filter((names) => names.length > 1)).toHaveLength(2);
  });

  test("without a change nobody is called", async () => {
    const scene = await watched(profile);
    await scene.pass(25_000);
    scene.surroundings.comeBack();
    await scene.pass(1000);
    expect(scene.seen).toEqual([]);
  });
});

describe("events that cannot be relied on", () => {
  test.each<[string, Partial<Faults>]>([
    ["late and many in one", { peristiwaDigabung: true }],
    ["none at all", { peristiwaHilang: true }],
    ["without ids", { peristiwaTanpaId: true }],
    ["with ids that move", { idBerpindah: true }],
  ])("%s: the change is read within 2 s", async (_, faults) => {
    const scene = await watched("web", faults);
    await scene.pass(100);
    expect(await delay(scene, type(scene, "Pengelolaan Surat Keluar"))).toBeLessThanOrEqual(2000);
    expect(scene.seen.at(-1)).toBe("Pengelolaan Surat Keluar");
  });
});

test("without OOXML a new paragraph takes two syncs too", async () => {
  const scene = await watched("web", { getOoxmlGagal: true });
  const index = scene.texts().indexOf(PLACE);
  await delay(scene, () => scene.office.engine.splitParagraph(index, 11));
  expect(scene.readings).toHaveLength(1);
  expect(scene.requests.filter((names) => names.length > 1)).toHaveLength(2);
});

test("a moved shape changes no text and is found while idle", async () => {
  const scene = await watched("web");
  const shape = scene.office.engine.documentXml().getElementsByTagName("wp:posOffset")[0]!;
  shape.textContent = String(Number(shape.textContent) + 127_000);
  await scene.pass(19_000);
  expect(scene.readings).toHaveLength(0);
  await scene.pass(1500);
  expect(scene.readings).toHaveLength(1);
});

test("stopped, it asks Word for nothing more", async () => {
  const scene = await watched("web");
  scene.stop();
  await scene.pass(0);
  scene.requests.length = 0;
  type(scene, "Pengelolaan Surat Keluar")();
  await scene.pass(60_000);
  expect([scene.requests, scene.seen]).toEqual([[], []]);
});
