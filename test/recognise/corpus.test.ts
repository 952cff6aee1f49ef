import { readPackage } from "../../src/ooxml/package";
import { readSnapshot, textOnlySnapshot } from "../../src/ooxml/reader";
import type { Snapshot } from "../../src/ooxml/snapshot";
import { recognise } from "../../src/recognise/recognise";
import { corpusFile, describeCorpus, expected, handmade } from "../support/corpus";
import { plainOf } from "../support/plain";
import {
  arrowValues,
  fieldValues,
  performerValues,
  Score,
  stepValues,
  symbolValues,
  type Expected,
  type Values,
} from "../support/score";

const expectedOf = (name: string): Expected[] => {
  const value = expected(name) as Expected | Expected[];
  return Array.isArray(value) ? value : [value];
};

const snapshotOf = (name: string): Snapshot => readSnapshot(readPackage(corpusFile(name)));

function textsOnly(snapshot: Snapshot): Snapshot {
  const { paragraphs, tables } = plainOf(snapshot);
  return textOnlySnapshot(paragraphs, tables);
}

type Subject = "fields" | "steps" | "performers" | "symbols" | "arrows";

/** Floors are what was reached; text boxes, shapes and merged steps are not to be had from texts alone. */
const WAYS: [string, (snapshot: Snapshot) => Snapshot, Partial<Record<Subject, number>>][] = [
  [
    "read from OOXML",
    (snapshot) => snapshot,
    { fields: 0.99, steps: 0.99, performers: 0.99, symbols: 0.97, arrows: 0.9 },
  ],
  ["read from texts alone", textsOnly, { fields: 0.97, steps: 0.97, performers: 0.99 }],
];

describeCorpus("documents made by hand", () => {
  describe.each(WAYS)("%s", (way, prepare, floors) => {
    const scores: Record<Subject, Score> = {
      fields: new Score(),
      steps: new Score(),
      performers: new Score(),
      symbols: new Score(),
      arrows: new Score(),
    };
    const miscounted: string[] = [];

    beforeAll(() => {
      for (const name of handmade()) {
        const { sops } = recognise(prepare(snapshotOf(`handmade/${name}.docx`)));
        const wanted = expectedOf(name);
        if (sops.length !== wanted.length) miscounted.push(`${name}: ${sops.length} instead of ${wanted.length}`);
        wanted.forEach((want, index) => compare(`${name}#${index + 1}`, sops[index]?.sop, want));
      }
      for (const subject of Object.keys(floors) as Subject[]) {
        process.stdout.write(`${way}, ${subject}: ${scores[subject].summary(process.env.SHOW_WRONG !== undefined)}\n`);
      }
    });

    function compare(label: string, got: Expected | undefined, want: Expected): void {
      const none: Values = new Map();
      const [steps, like] = [got?.prosedur.langkah ?? [], want.prosedur.langkah];
      scores.fields.add(label, got ? fieldValues(got) : none, fieldValues(want));
      scores.steps.add(label, stepValues(steps), stepValues(like));
      scores.performers.add(
        label,
        performerValues(got?.prosedur.pelaksana ?? []),
        performerValues(want.prosedur.pelaksana),
      );
      scores.symbols.add(label, symbolValues(steps, like), symbolValues(like, like));
      scores.arrows.add(label, arrowValues(steps, like), arrowValues(like, like));
    }

    test("each SOP of a file is found, and no other", () => expect(miscounted).toEqual([]));

    test.each(Object.entries(floors) as [Subject, number][])("%s reach their floor of %d", (subject, floor) => {
      expect(scores[subject].precision).toBeGreaterThanOrEqual(floor);
      expect(scores[subject].recall).toBeGreaterThanOrEqual(floor);
    });
  });
});

describeCorpus("kinds of documents", () => {
  test.each([
    ["accreditation-template.docx", "akreditasi"],
    ["narrative-school.docx", "prosa"],
    ["narrative-treasurer.docx", "prosa"],
    ["handmade/sop-001.docx", "sop-ap"],
    ["hand-drawn-swimlane.docx", "sop-ap"],
  ])("%s is %s", (name, kind) => expect(recognise(snapshotOf(name)).kind).toBe(kind));
});

describeCorpus("a flow drawn in lanes", () => {
  test("gives performers, steps and symbols, and no table", () => {
    const { sop, pertanyaan } = recognise(snapshotOf("hand-drawn-swimlane.docx")).sops[0]!;
    expect(sop.prosedur.pelaksana).toHaveLength(5);
    expect(sop.prosedur.langkah.map(({ simbol: [symbol] }) => [symbol?.pelaksana, symbol?.bentuk])).toEqual([
      [0, "kapsul"],
      [1, "kapsul"],
      [0, "kotak"],
      [1, "kotak"],
      [1, "kapsul"],
    ]);
    expect(sop.prosedur.langkah.every(({ kegiatan }) => kegiatan !== "")).toBe(true);
    expect(sop.prosedur.langkah.map(({ ke }) => ke.map(({ langkah }) => langkah))).toEqual([[3], [4], [2], [], []]);
    // No arrow leads to the last symbol, and one line is a little off.
    expect(pertanyaan.map(({ id }) => id)).toEqual(["panah 2.1", "panah dari 5"]);
    expect(sop.dokumen).toMatchObject({ tabelProsedur: false, kolom: [], kotak: [], baganTerbaca: false });
  });
});
