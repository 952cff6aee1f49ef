import fc from "fast-check";
import type { ProfileId } from "../../src/desk/engine/engine";
import { readPackage } from "../../src/ooxml/package";
import { all, child, NS } from "../../src/ooxml/xml";
import { serializeNode } from "#dom";
import { docxOf, paragraph } from "../support/office-docx";
import { closeScenes, openScene, type Scene } from "./support/scene";

afterEach(closeScenes);

interface Word {
  readonly text: string;
  readonly format: string;
  /** What it becomes; null stays. */
  readonly to: string | null;
}

const FORMATS = ["", "<w:b/>", "<w:i/>", '<w:u w:val="single"/>', '<w:vertAlign w:val="superscript"/>'];
const KEPT = ["dan", "Umum", "surat", "2025", "(terlampir)", "\u201ckutipan\u201d"];
const OLD = ["Dinas", "Kabid", "Seksi"];
const NEW = ["Badan", "Kepala Bidang", "Sub Bagian Tata Usaha", "Kabid Muda"];

const format = fc.constantFrom(...FORMATS);
const stays = fc.record({ text: fc.constantFrom(...KEPT), format, to: fc.constant(null) });
const changes = fc.record({ text: fc.constantFrom(...OLD), format, to: fc.constantFrom(...NEW) });
/** Between two words that change, one stays: changes side by side are one. */
const words = fc
  .array(fc.tuple(stays, fc.oneof(stays, changes)), { minLength: 1, maxLength: 6 })
  .map((pairs): Word[] => pairs.flat());

const run = (text: string, format: string): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraphOf = (list: readonly Word[]): string =>
  `<w:p>${list.map(({ text, format }, at) => (at > 0 ? run(" ", "") : "") + run(text, format)).join("")}</w:p>`;
const textOf = (list: readonly Word[], after: boolean): string =>
  list.map(({ text, to }) => (after ? (to ?? text) : text)).join(" ");

/** Each letter of the body that is not deleted, with the format of its run. */
function letters(scene: Scene): [string, string][] {
  const { root } = readPackage(scene.office.engine.save()).parts.get("word/document.xml")!;
  return all(root, NS.w, "r").flatMap((one) => {
    const format = child(one, NS.w, "rPr");
    const said = format ? serializeNode(format).replace(/ xmlns:\w+="[^"]*"/g, "") : "";
    return all(one, NS.w, "t").flatMap((t) => [...(t.textContent ?? "")].map((sign): [string, string] => [sign, said]));
  });
}

const expected = (list: readonly Word[]): [string, string][] =>
  list.flatMap(({ text, format, to }, at) => {
    const said = format && `<w:rPr>${format}</w:rPr>`;
    const gap: [string, string][] = at > 0 ? [[" ", ""]] : [];
    return [...gap, ...[...(to ?? text)].map((sign): [string, string] => [sign, said])];
  });

async function write(list: readonly Word[], profile: ProfileId, settings = ""): Promise<Scene> {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
  const more: Parameters<typeof docxOf>[1] = settings ? { "word/settings.xml": [settings, type, "settings"] } : {};
  const scene = await openScene(docxOf(paragraph("Judul") + paragraphOf(list) + paragraph(""), more), profile);
  const di = (await scene.session.allTexts()).find(({ nomor, tempat }) => tempat === "isi" && nomor === 1)!;
  if (settings) scene.session.allowTracked();
  expect(await scene.session.replaceEverywhere([{ di, menjadi: textOf(list, true) }])).toMatchObject({ ok: true });
  return scene;
}

test("however many words change in a paragraph, every letter outside keeps its format, and each new word that of its old one", async () => {
  await fc.assert(
    fc.asyncProperty(words, fc.constantFrom<ProfileId>("ltsc2021", "m365"), async (list, profile) => {
      const scene = await write(list, profile);
      const title = [..."Judul"].map((sign): [string, string] => [sign, ""]);
      expect(letters(scene)).toEqual([...title, ...expected(list)]);
      expect(await scene.session.restore()).toMatchObject(
        textOf(list, true) === textOf(list, false) ? {} : { ok: true },
      );
      const back = list.map((one) => ({ ...one, to: null }));
      expect(letters(scene)).toEqual([...title, ...expected(back)]);
      closeScenes();
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 240_000);

test("tracked changes show the changed words only", async () => {
  const settings = `<w:settings xmlns:w="${NS.w}"><w:trackRevisions/></w:settings>`;
  const kata = (text: string, format: string, to: string | null = null): Word => ({ text, format, to });
  const scene = await write(
    [
      kata("Kabid", "<w:b/>", "Ketua"),
      kata("Dinas", ""),
      kata("dan", "<w:i/>"),
      kata("Kasi", "<w:b/>", "Kepala Seksi"),
      kata("Umum", ""),
    ],
    "ltsc2021",
    settings,
  );
  const of = (name: string): string[] =>
    [...scene.xml().matchAll(new RegExp(`<w:${name}[ >](?:(?!</w:${name}>).)*</w:${name}>`, "gs"))].map(([xml]) =>
      xml.replace(/<[^>]*>/g, ""),
    );
  expect(of("del")).toEqual(["Kabid", "Kasi"]);
  expect(of("ins")).toEqual(["Ketua", "Kepala Seksi"]);
});
