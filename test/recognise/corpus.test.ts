import { readPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/reader";
import { recognise } from "../../src/recognise/recognise";
import type { Recognition } from "../../src/recognise/recognition";
import { KOTAK } from "../../src/recognise/kotak";
import { teksSel } from "../../src/sop/sel";
import type { Langkah, Sel, Sop } from "../../src/sop/sop";
import { corpusFile, describeCorpus, expected, handmade } from "../support/corpus";

/** A human reads the same in capitals and small letters, in a list or a line, with or without a final stop. */
const same = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[-–•*]|\(?\w{1,2}[.)])\s*/, ""))
    .join(", ")
    .replace(/\s+/g, " ")
    .replace(/[.;,\s]+$/, "")
    .trim()
    .toLowerCase();

type Values = Map<string, string>;
type Expected = Omit<Sop, "prosedur"> & {
  prosedur: { pelaksana: string[]; langkah: Partial<Langkah>[] };
  _alt?: Record<string, string[]>;
};

const expectedOf = (name: string): Expected[] => {
  const value = expected(name) as Expected | Expected[];
  return Array.isArray(value) ? value : [value];
};

const read = (name: string): Recognition => recognise(readSnapshot(readPackage(corpusFile(name))));

/** Values of identity and boxes by path, empty ones left out. */
function fieldValues(sop: Pick<Sop, "identitas" | (typeof KOTAK)[number]>): Values {
  const { pengesahan, ...fields } = sop.identitas;
  const all: [string, string][] = [
    ...Object.entries(fields),
    ...Object.entries(pengesahan).map(([key, text]): [string, string] => [
      `pengesahan.${key}`,
      key === "nip" ? text.replace(/\s/g, "") : text,
    ]),
    ...KOTAK.flatMap((kotak) => sop[kotak].map((text, index): [string, string] => [`${kotak}.${index}`, text])),
  ];
  return new Map(all.map(([path, text]): [string, string] => [path, same(text)]).filter(([, text]) => text !== ""));
}

/** A cell that is merged over several steps counts for each of them, as a human reads it. */
function spread(cells: readonly (Sel | undefined)[]): string[] {
  const texts = cells.map((sel) => teksSel(sel ?? ""));
  cells.forEach((sel, index) => {
    if (typeof sel !== "object") return;
    for (let row = 1; row < sel.baris; row++) texts[index + row] = sel.teks;
  });
  return texts;
}

function stepValues(langkah: readonly Partial<Langkah>[]): Values {
  const columns: [string, string[]][] = [
    ["nomor", langkah.map(({ nomor }) => String(nomor ?? ""))],
    ["kegiatan", langkah.map(({ kegiatan }) => kegiatan ?? "")],
    ["kelengkapan", spread(langkah.map(({ mutuBaku }) => mutuBaku?.kelengkapan))],
    ["waktu", spread(langkah.map(({ mutuBaku }) => mutuBaku?.waktu))],
    ["output", spread(langkah.map(({ mutuBaku }) => mutuBaku?.output))],
    ["keterangan", spread(langkah.map(({ keterangan }) => keterangan))],
  ];
  const all = columns.flatMap(([name, texts]) =>
    texts.map((text, index): [string, string] => [`${index}.${name}`, same(text)]),
  );
  return new Map(all.filter(([, text]) => text !== ""));
}

const performerValues = (pelaksana: readonly string[]): Values =>
  new Map(pelaksana.map((nama, index) => [String(index), same(nama)]));

/** Performers of each symbol, with its shape where the expectation names one. Steps without an expectation are left out. */
function symbolValues(langkah: readonly Partial<Langkah>[], like: readonly Partial<Langkah>[]): Values {
  const values: Values = new Map();
  langkah.forEach(({ simbol }, step) => {
    const wanted = like[step]?.simbol;
    if (wanted === undefined || wanted.length === 0) return;
    simbol?.forEach(({ pelaksana, bentuk }, index) => {
      values.set(`${step}.${index}`, `${pelaksana} ${wanted[index]?.bentuk === undefined ? "" : bentuk}`);
    });
  });
  return values;
}

class Score {
  right = 0;
  found = 0;
  wanted = 0;
  readonly wrong: string[] = [];

  add(name: string, got: Values, want: Values): void {
    this.found += got.size;
    this.wanted += want.size;
    for (const path of new Set([...got.keys(), ...want.keys()])) {
      if (got.get(path) === want.get(path)) this.right += 1;
      else
        this.wrong.push(
          `${name} ${path}: read ${JSON.stringify(got.get(path))}, expected ${JSON.stringify(want.get(path))}`,
        );
    }
  }

  get precision(): number {
    return this.right / this.found;
  }

  get recall(): number {
    return this.right / this.wanted;
  }
}

describeCorpus("documents made by hand", () => {
  const scores = { fields: new Score(), steps: new Score(), performers: new Score(), symbols: new Score() };
  const miscounted: string[] = [];

  beforeAll(() => {
    for (const name of handmade()) {
      const { sops } = read(`handmade/${name}.docx`);
      const wanted = expectedOf(name);
      if (sops.length !== wanted.length) miscounted.push(`${name}: ${sops.length} instead of ${wanted.length}`);
      wanted.forEach((want, index) => {
        const got = sops[index]?.sop;
        const label = wanted.length > 1 ? `${name}#${index + 1}` : name;
        const none = new Map<string, string>();
        scores.fields.add(label, got ? fieldValues(got) : none, fieldValues(want));
        scores.steps.add(label, got ? stepValues(got.prosedur.langkah) : none, stepValues(want.prosedur.langkah));
        scores.performers.add(
          label,
          performerValues(got?.prosedur.pelaksana ?? []),
          performerValues(want.prosedur.pelaksana),
        );
        const like = want.prosedur.langkah;
        scores.symbols.add(label, symbolValues(got?.prosedur.langkah ?? [], like), symbolValues(like, like));
      });
    }
    for (const [name, { precision, recall, found, wrong }] of Object.entries(scores)) {
      const shown = process.env.SHOW_WRONG ? `\n  ${wrong.join("\n  ")}` : "";
      process.stdout.write(
        `${name}: precision ${(precision * 100).toFixed(1)} %, recall ${(recall * 100).toFixed(1)} % (${found} values)${shown}\n`,
      );
    }
  });

  test("each SOP of a file is found, and no other", () => expect(miscounted).toEqual([]));

  test.each([
    ["fields", 0.99],
    ["steps", 0.99],
    ["performers", 0.99],
    ["symbols", 0.97],
  ] as const)("%s reach their floor", (name, floor) => {
    expect(scores[name].precision).toBeGreaterThanOrEqual(floor);
    expect(scores[name].recall).toBeGreaterThanOrEqual(floor);
  });
});

describeCorpus("kinds of documents", () => {
  test.each([
    ["accreditation-template.docx", "akreditasi"],
    ["narrative-school.docx", "prosa"],
    ["narrative-treasurer.docx", "prosa"],
    ["handmade/sop-001.docx", "sop-ap"],
  ])("%s is %s", (name, kind) => expect(read(name).kind).toBe(kind));
});
