import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader/read-snapshot";
import { recognise } from "../../src/recognise/recognise";
import { corpusFile, expected, handmade as names } from "../support/corpus";
import { DAFTAR } from "../support/naskah/daftar";
import { LUAR } from "../support/naskah/luar";
import { berkas, tulis } from "../support/naskah/naskah";
import { fieldValues, Score, stepValues, type Expected, type Values } from "../support/score";
import type { Figure } from "./measure";

interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wanted: readonly Expected[];
}

/** Share of values that were read wrongly or not at all, in documents that people wrote by hand: those of others, and ours. */
export function handmade(): Figure[] {
  const others = names().map((name): Document => {
    const wanted = expected(name) as Expected | Expected[];
    return { name, bytes: corpusFile(`handmade/${name}.docx`), wanted: Array.isArray(wanted) ? wanted : [wanted] };
  });
  const own = DAFTAR.map((cara, index): Document => {
    const naskah = tulis(cara);
    return { name: String(index + 1), bytes: berkas([naskah]), wanted: [naskah.sop] };
  });
  return [
    ...figuresOf(
      `${others.filter(({ name }) => name.startsWith("sop")).length} of others`,
      others.filter(({ name }) => name.startsWith("sop")),
    ),
    ...figuresOf(
      "of others, through LibreOffice",
      others.filter(({ name }) => name.startsWith("libreoffice")),
    ),
    ...figuresOf(`${own.length} of ours`, own),
    ...figuresOf(
      `${LUAR.length} in further ways`,
      LUAR.map(({ nama, bytes, harapan }): Document => ({ name: nama, bytes, wanted: harapan })),
    ),
  ];
}

function figuresOf(label: string, documents: readonly Document[]): Figure[] {
  const [fields, steps] = [new Score(), new Score()];
  let failed = 0;
  for (const { name, bytes, wanted } of documents) {
    const read = attempt(() => recognise(readSnapshot(readPackage(bytes))).sops.map(({ sop }) => sop));
    if (!read) failed += 1;
    const none: Values = new Map();
    wanted.forEach((want, index) => {
      const got = read?.[index];
      fields.add(name, got ? fieldValues(got) : none, fieldValues(want));
      steps.add(name, got ? stepValues(got.prosedur.langkah) : none, stepValues(want.prosedur.langkah));
    });
  }
  if (documents.length === 0) return [];
  const wrong = (kind: string, score: Score, bar: number): Figure[] => [
    { name: `handmade, ${label}: ${kind} missed (recall)`, value: (1 - score.recall) * 100, unit: "%", bar },
    {
      name: `handmade, ${label}: ${kind} read wrongly (precision)`,
      value: (1 - score.precision) * 100,
      unit: "%",
      bar,
    },
  ];
  return [
    ...wrong("fields", fields, 2),
    ...wrong("step cells", steps, 3),
    { name: `handmade, ${label}: documents that throw`, value: failed, unit: "documents", bar: 0 },
  ];
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
