import fc from "fast-check";
import { planFlowchart } from "../../../src/flowchart/plan-flowchart";
import { mainDocument, readPackage, type Package } from "../../../src/ooxml/package";
import { parseXml } from "../../../src/ooxml/package/part";
import { readSnapshot } from "../../../src/ooxml/reader";
import type { PageSetup } from "../../../src/ooxml/snapshot";
import { rebuildProcedure } from "../../../src/ooxml/writer/insertion";
import { layoutOn } from "../../../src/ooxml/writer/page";
import { matchSteps } from "../../../src/ooxml/writer/rebuild/match-steps";
import { tableMap } from "../../../src/ooxml/writer/rebuild/table-map";
import { all, childrenNamed, NS } from "../../../src/ooxml/xml";
import { recognise } from "../../../src/recognise/recognise";
import { denganTeksGambar } from "../../../src/sop/teks-gambar";
import { corpusFile, describeCorpus, handmade } from "../../support/corpus";
import {
  cells,
  everyText,
  fragment,
  runOf,
  shapes,
  typeInto,
  worked,
  type Chart,
} from "../../word/support/worked-chart";

/** A text that somebody puts into the chart. */
interface Typed {
  readonly into: keyof typeof PLACES;
  readonly row: number;
  readonly text: string;
}

const symbolOf = ({ rows }: Chart, row: number): Element => shapes(rows[row % rows.length]!, /^SOP simbol/)[0]!;

/** Ways to put a text into the row of a step. */
const PLACES = {
  symbol: (chart: Chart, row: number, text: string): void => typeInto(symbolOf(chart, row), text),
  ownBox: (chart: Chart, row: number, text: string): void => {
    const symbol = symbolOf(chart, row);
    const copy = runOf(symbol).cloneNode(true) as Element;
    const [docPr] = all(copy, NS.wp, "docPr");
    docPr!.setAttribute("name", `Kotak Teks ${row}`);
    docPr!.setAttribute("descr", "");
    all(copy, NS.w, "txbxContent").forEach((each) => each.parentNode!.parentNode!.removeChild(each.parentNode!));
    typeInto(docPr!, text);
    runOf(symbol).parentNode!.appendChild(copy);
  },
  label: ({ rows }: Chart, _row: number, text: string): void => {
    const [label] = rows.flatMap((each) => shapes(each, /^SOP label/));
    all(label!.parentNode as Element, NS.w, "t")[0]!.textContent = text;
  },
  cell: ({ rows }: Chart, row: number, text: string): void => {
    const [paragraph] = childrenNamed(cells(rows[row % rows.length]!)[3]!, NS.w, "p");
    paragraph!.parentNode!.appendChild(fragment(paragraph!, `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`));
  },
} as const;

const typed = fc.record<Typed>({
  into: fc.constantFrom(...(Object.keys(PLACES) as Typed["into"][])),
  row: fc.nat(7),
  text: fc
    .array(fc.constantFrom("Cek", "lagi", "oleh", "petugas", "loket", "2x", "sehari", "lihat", "lampiran", "Ya"), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(" ")),
});

/** Opens the chart with these texts, and draws it anew. */
function drawnAnew(texts: readonly Typed[]) {
  const pkg: Package = readPackage(
    worked((chart) => {
      // One text a place: a second one would be typed into the box of the first.
      const places = new Map(texts.map((each) => [`${each.into} ${each.row}`, each]));
      for (const { into, row, text } of places.values()) PLACES[into](chart, row, text);
    }),
  );
  const snapshot = readSnapshot(pkg);
  const [sop] = recognise(snapshot).sops;
  const before = sop!.sop.prosedur;
  const element = all(mainDocument(pkg).root, NS.w, "tbl").find((table) => shapes(table, /^SOP simbol/).length > 0)!;
  const map = tableMap(snapshot, before, sop!.alamat, sop!.procedureTables[0]!)!;
  const anew = (now: typeof before): string[] => {
    const plan = planFlowchart(now, layoutOn(snapshot.sections.at(-1) as PageSetup, "Arial"));
    const rebuild = { table: element, map, before, now, origin: matchSteps(before.langkah, now.langkah), plan };
    return everyText(parseXml(rebuildProcedure(rebuild, { huruf: "Arial", host: pkg }), "x"));
  };
  return { sop: sop!, before: everyText(element), anew };
}

test("no text of a drawing goes without being named, and none goes that is taken over", () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 6 }), (texts) => {
      const { sop, before, anew } = drawnAnew(texts);
      const { prosedur } = sop.sop;
      const named = sop.teksGambar.map(({ teks }) => teks);
      const missing = (now: readonly string[]): string[] => before.filter((text) => !now.includes(text));
      expect(missing(anew(prosedur)).filter((text) => !named.includes(text))).toEqual([]);
      expect(missing(anew({ ...prosedur, langkah: denganTeksGambar(prosedur.langkah, sop.teksGambar) }))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test.each<[string, Typed[], [number, string][]]>([
  ["an untouched drawing", [], []],
  ["a text in a symbol", [{ into: "symbol", row: 1, text: "Cek ulang" }], [[1, "Cek ulang"]]],
  ["a text box of one's own", [{ into: "ownBox", row: 2, text: "Loket 3" }], [[2, "Loket 3"]]],
  ["a line typed beside a symbol", [{ into: "cell", row: 3, text: "lihat lampiran" }], [[3, "lihat lampiran"]]],
  ["a label that says something else", [{ into: "label", row: 1, text: "Berkas lengkap" }], [[1, "Berkas lengkap"]]],
  ["what belongs to the flow", [{ into: "symbol", row: 0, text: "Mulai" }], []],
  ["the step's own words", [{ into: "symbol", row: 1, text: "Memeriksa kesesuaian alamat" }], []],
])("%s", (_name, texts, named) => {
  expect(drawnAnew(texts).sop.teksGambar.map(({ langkah, teks }) => [langkah, teks])).toEqual(named);
});

describeCorpus("real documents", () => {
  test.each(handmade())("%s: nothing is named that belongs to the flow", (name) => {
    const { sops } = recognise(readSnapshot(readPackage(corpusFile(`handmade/${name}.docx`))));
    expect(sops.flatMap(({ teksGambar }) => teksGambar)).toEqual([]);
  });
});
