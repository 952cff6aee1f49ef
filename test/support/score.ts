import { KOTAK } from "../../src/recognise/kotak";
import { teksSel } from "../../src/sop/sel";
import type { Langkah, Sel, Sop } from "../../src/sop/sop";

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

export type Values = Map<string, string>;
/** The model that a human read; what could not be read is left out. */
export type Expected = Omit<Sop, "prosedur"> & {
  prosedur: { pelaksana: string[]; langkah: Partial<Langkah>[] };
};

/** Values of identity and boxes by path, empty ones left out. */
export function fieldValues(sop: Pick<Sop, "identitas" | (typeof KOTAK)[number]>): Values {
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

export function stepValues(langkah: readonly Partial<Langkah>[]): Values {
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

export const performerValues = (pelaksana: readonly string[]): Values =>
  new Map(pelaksana.map((nama, index) => [String(index), same(nama)]));

/** Performers of each symbol, with its shape where the expectation names one. Steps without an expectation are left out. */
export function symbolValues(langkah: readonly Partial<Langkah>[], like: readonly Partial<Langkah>[]): Values {
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

/** Arrows by both ends, with their label, of models whose expectation names arrows; in no order. */
export function arrowValues(langkah: readonly Partial<Langkah>[], like: readonly Partial<Langkah>[]): Values {
  const values: Values = new Map();
  if (like.every(({ ke }) => ke === undefined)) return values;
  langkah.forEach(({ ke }, step) => {
    for (const { langkah: target, label } of ke ?? []) values.set(`${step + 1} → ${target}`, same(label ?? ""));
  });
  return values;
}

/** Counts values that agree with the expected ones. */
export class Score {
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

  /** Figures in one line, below them what was wrong. */
  summary(details: boolean): string {
    const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
    const figures = `precision ${percent(this.precision)}, recall ${percent(this.recall)} (${this.found} values)`;
    return details ? [figures, ...this.wrong].join("\n  ") : figures;
  }

  get precision(): number {
    return this.right / this.found;
  }

  get recall(): number {
    return this.right / this.wanted;
  }
}
